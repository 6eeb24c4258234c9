import type { Schemas } from '@undagi/api-client'

export type EditionRef = Schemas['EditionRef']

/** How an edition is called in an address: "spbe-2020" is its latest revision, "spbe-2020@1" that one. */
export function editionName({ id, revision }: EditionRef, editions: readonly EditionRef[]): string {
  return revision === latestOf(id, editions)?.revision ? id : `${id}@${revision}`
}

/** The edition of that name, or `undefined` where the name means none. */
export function findEdition(
  name: string | undefined,
  editions: readonly EditionRef[],
): EditionRef | undefined {
  const [id, revision] = (name ?? '').split('@')
  if (id === undefined || revision === undefined) return latestOf(id, editions)
  return editions.find((each) => each.id === id && String(each.revision) === revision)
}

/** What people read: the revision only where it tells two apart. */
export function editionLabel(
  { id, revision, shortName }: EditionRef,
  editions: readonly EditionRef[],
): string {
  const isAlone = editions.filter((each) => each.id === id).length === 1
  return isAlone ? shortName : `${shortName}, revisi ${revision}`
}

function latestOf(id: string | undefined, editions: readonly EditionRef[]): EditionRef | undefined {
  return editions.filter((each) => each.id === id).toSorted((a, b) => b.revision - a.revision)[0]
}

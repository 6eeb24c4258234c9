import type { Actor } from '../../platform/database/actor.ts'
import { canView } from './evidence.policy.ts'
import type { FileRow, LinkRow, RevisionRow } from './evidence.repository.ts'

/** An item as its rows say it is. */
export interface FoundItem {
  readonly id: string
  /** Who brought it. */
  readonly authorId: string
  readonly newest: FoundRevision
  /** The newest first. */
  readonly revisions: readonly FoundRevision[]
  readonly offers: readonly LinkRow[]
}

interface FoundRevision {
  readonly row: RevisionRow
  readonly files: readonly FileRow[]
}

/** A file, and the revision whose it is: who may see it stands there. */
export interface FoundFile {
  readonly row: RevisionRow
  readonly file: FileRow
  /** Now, or when this revision was written: what was once open to all is not for all any more. */
  readonly isRestricted: boolean
}

interface Rows {
  readonly revisions: readonly RevisionRow[]
  readonly files: readonly FileRow[]
  readonly links: readonly LinkRow[]
}

/** Rows of any number of items put together: the item whose newest revision came in last stands first. */
export function gatherItems({ revisions, files, links }: Rows): FoundItem[] {
  const filesOf = Map.groupBy(files, ({ itemId, revision }) => `${itemId}/${revision}`)
  const linksOf = Map.groupBy(links, ({ itemId }) => itemId)
  const items = Map.groupBy(revisions, ({ itemId }) => itemId)
  return [...items].flatMap(([id, rows]) => {
    const found = rows
      .toSorted((a, b) => b.revision - a.revision)
      .map((row) => ({ row, files: filesOf.get(`${id}/${row.revision}`) ?? [] }))
    const [newest] = found
    const authorId = found.at(-1)?.row.authorId ?? ''
    return newest === undefined
      ? []
      : [{ id, authorId, newest, revisions: found, offers: linksOf.get(id) ?? [] }]
  })
}

/** As this person may see it: without the revisions that are not for them; undefined: it does not exist for them. */
export function itemFor(actor: Pick<Actor, 'personId'>, item: FoundItem): FoundItem | undefined {
  if (!canView(actor, item.newest.row, item.authorId)) return undefined
  return { ...item, revisions: item.revisions.filter(({ row }) => canView(actor, row, item.authorId)) }
}

/** Undefined: the revision has no such file. */
export function fileAt(
  { newest, revisions }: FoundItem,
  { revision, position }: { readonly revision: number; readonly position: number },
): FoundFile | undefined {
  const found = revisions.find(({ row }) => row.revision === revision)
  const file = found?.files.find((each) => each.position === position)
  const isRestricted = [newest, found].some((each) => each?.row.confidentiality === 'restricted')
  return found && file && { row: found.row, file, isRestricted }
}

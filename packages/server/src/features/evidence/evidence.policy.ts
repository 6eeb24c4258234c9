import type { Actor } from '../../platform/database/actor.ts'

interface Guarded {
  readonly confidentiality: 'internal' | 'restricted'
  readonly viewerIds: readonly string[]
  readonly authorId: string
}

type Who = Pick<Actor, 'personId'>

/**
 * Of who reads evidence at all: a restricted revision is for who brought the item first, who wrote the revision, and the viewers it
 * names. Each revision is judged by its own: opening the newest does not open what was restricted before.
 */
export function canView({ personId }: Who, revision: Guarded, itemAuthorId: string): boolean {
  const { confidentiality, viewerIds, authorId } = revision
  return (
    confidentiality === 'internal' ||
    [itemAuthorId, authorId].includes(personId) ||
    viewerIds.includes(personId)
  )
}

/** Who may see a restricted item is for its first author to say. */
export const maySetViewers = ({ personId }: Who, before: Guarded, itemAuthorId: string) =>
  before.confidentiality === 'internal' || personId === itemAuthorId

/** Anybody who revises it may leave that as it is. */
export function canSetViewers(
  who: Who,
  before: Guarded,
  after: Omit<Guarded, 'authorId'>,
  itemAuthorId: string,
) {
  if (maySetViewers(who, before, itemAuthorId)) return true
  const named = new Set(before.viewerIds)
  const isSame = named.size === new Set(after.viewerIds).size && after.viewerIds.every((id) => named.has(id))
  return after.confidentiality === 'restricted' && isSame
}

import type { Actor } from '../../platform/database/actor.ts'

interface Guarded {
  readonly confidentiality: 'internal' | 'restricted'
  readonly viewerIds: readonly string[]
  readonly authorId: string
}

/** Of who reads evidence at all: the newest revision says whether an item is for its author and the viewers it names alone. */
export function canView({ personId }: Pick<Actor, 'personId'>, newest: Guarded): boolean {
  const { confidentiality, viewerIds, authorId } = newest
  return confidentiality === 'internal' || authorId === personId || viewerIds.includes(personId)
}

import { evidenceTopic, ownEvidenceTopic } from '../../../topics.ts'
import type { FoundItem } from '../found-items.ts'

interface Told {
  readonly institutionId: string
  readonly confidentiality: 'internal' | 'restricted'
  readonly viewerIds: readonly string[]
  readonly authorId: string
  readonly itemAuthorId: string
}

/** To whom it is told that something about an item has changed: of a restricted one, not even that there is one. */
export function topicsOf({ institutionId, confidentiality, ...people }: Told): readonly string[] {
  if (confidentiality === 'internal') return [evidenceTopic(institutionId)]
  const few = new Set([people.itemAuthorId, people.authorId, ...people.viewerIds])
  return [...few].map((personId) => ownEvidenceTopic(institutionId, personId))
}

export const topicsOfItem = ({ newest, authorId }: Pick<FoundItem, 'newest' | 'authorId'>) =>
  topicsOf({ ...newest.row, itemAuthorId: authorId })

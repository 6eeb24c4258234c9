import type { AlikeEvidence } from '../../../lib/api/contract.ts'

/** Those of which the same is to be said, together; in the order in which the first of each came. */
export function groupAlike(alike: readonly AlikeEvidence[]): AlikeEvidence[][] {
  const said = ({ kind, byYear, other }: AlikeEvidence) =>
    kind === 'similar' ? other.itemId : `${kind} ${byYear}`
  return [...Map.groupBy(alike, said).values()]
}

import type { Actor } from '../../../platform/database/actor.ts'
import {
  type LastItem,
  type LastRoundRow,
  selectSinceLastRound,
} from '../likenesses/last-round.repository.ts'
import { mayBeTold } from '../likenesses/see-alike.ts'

/** How a document stands to what was offered for the same indicators in the last round. */
export interface SinceLastRound {
  readonly stands: 'same' | 'other' | 'cannot_tell'
  /** With which it is the same, where this person may be told of it. */
  readonly sameAs: string | null
}

interface To {
  readonly actor: Pick<Actor, 'personId' | 'memberships'>
  readonly institutionId: string
}

/** By item; what stands there is the same for everybody, the name alone is not. For a read of another feature. */
export function sinceLastRoundOf(rows: readonly LastRoundRow[], to: To): ReadonlyMap<string, SinceLastRound> {
  const byItem = Map.groupBy(rows, ({ itemId }) => itemId)
  return new Map(
    [...byItem].map(([itemId, files]) => [
      itemId,
      { stands: agreed(files.map(({ stands }) => stands)), sameAs: nameOf(files, to) },
    ]),
  )
}

/** Of several files only what holds of each. */
function agreed(each: readonly SinceLastRound['stands'][]): SinceLastRound['stands'] {
  const [first, ...rest] = new Set(each)
  return first === undefined || rest.length > 0 ? 'cannot_tell' : first
}

function nameOf(rows: readonly LastRoundRow[], { actor, institutionId }: To): string | null {
  const told = rows
    .flatMap(({ last }) => last ?? [])
    .find((last) => mayBeTold(actor, { ...last, places: [] }, { institutionId }))
  return told === undefined ? null : inWords(told)
}

const inWords = ({ title, roundYear }: LastItem) => `"${title}" dari putaran ${roundYear}`

export { selectSinceLastRound }

import type { RoundKind, StageMove } from '@undagi/maturity'
import type { StageMoved } from '../stage-moved.ts'
import { valuesUnmarked } from './outside.errors.ts'

interface Move {
  readonly move: StageMove
  /** Why values go on that the review did not mark. */
  readonly withoutMarks?: string | undefined
}

interface Found {
  readonly roundKind: RoundKind
  /** What nobody marked: before the consolidation of all values, before the publication of those set since. */
  readonly unmarked: readonly string[]
}

/**
 * Tim Reviu marks each value valid or not (Pedoman Menteri PANRB 3/2024). An evaluation is consolidated with every value marked, or by
 * whoever says why not: that is our own rule, for a review may have been held elsewhere. Published it is likewise, where a letter has set a value
 * since. What is left is kept with the reason.
 */
export function ensureReviewed(
  { move, withoutMarks = '' }: Move,
  { roundKind, unmarked }: Found,
): StageMoved['unmarked'] {
  const asks = move === 'open_consolidation' || move === 'publish'
  if (!asks || roundKind !== 'evaluation' || unmarked.length === 0) return undefined
  const reason = withoutMarks.trim()
  const left = move === 'publish' ? 'Ditetapkan surat sesudah reviu' : 'Belum ditandai Tim Reviu'
  if (reason === '') throw valuesUnmarked({ detail: `${left}: ${unmarked.join(', ')}.` })
  return { indicatorCodes: [...unmarked], reason }
}

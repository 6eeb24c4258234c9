import type { StageMove } from '@undagi/maturity'
import type { HeldAssessment } from '../../record-actions.ts'
import type { StageMoved, TakenOutside } from '../stage-moved.ts'
import { unknownIndicatorNamed } from '../stages.errors.ts'
import type { Outside } from './gather-outside.ts'
import { invalidValuesLeft, notMarkedInvalid } from './outside.errors.ts'

interface Move {
  readonly move: StageMove
  readonly invalid?: StageMoved['revisionNotes']
}

interface Found {
  readonly held: Pick<HeldAssessment, 'edition' | 'stage'>
  readonly outside: Pick<Outside, 'reviews'>
  readonly taken: TakenOutside
  /** Indicators with an accepted objection that nobody has judged since. */
  readonly accepted: readonly string[]
}

/** What goes back is what the review did not find valid or an accepted objection names, and nothing of that is consolidated. */
export function ensureSoundMove(
  { move, invalid = [] }: Move,
  { held, outside, taken, accepted }: Found,
): void {
  const named = invalid.map(({ indicatorCode }) => indicatorCode)
  if (named.some((code) => !held.edition.indicatorByCode.has(code))) throw unknownIndicatorNamed()
  const marked = new Set(
    [...outside.reviews].flatMap(([code, { valid, isCurrent }]) => (isCurrent && !valid ? [code] : [])),
  )
  // Of a review outside there are no marks here: the letter says them.
  const isKnown = taken.actedAs === 'person_in_charge' && held.stage === 'score_review'
  if (!isKnown && named.some((code) => !marked.has(code) && !accepted.includes(code)))
    throw notMarkedInvalid()
  if (move === 'open_consolidation' && marked.size > 0)
    throw invalidValuesLeft({ detail: `Ditandai Tidak Valid: ${[...marked].join(', ')}.` })
}

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
  readonly held: Pick<HeldAssessment, 'edition'>
  readonly outside: Pick<Outside, 'reviews'>
  readonly taken: TakenOutside
}

/** What goes back is what the review did not find valid, and nothing of that is consolidated. */
export function ensureSoundMove({ move, invalid = [] }: Move, { held, outside, taken }: Found): void {
  const named = invalid.map(({ indicatorCode }) => indicatorCode)
  if (named.some((code) => !held.edition.indicatorByCode.has(code))) throw unknownIndicatorNamed()
  const marked = new Set(
    [...outside.reviews].flatMap(([code, { valid, isCurrent }]) => (isCurrent && !valid ? [code] : [])),
  )
  // Of a review outside there are no marks here: the letter says them.
  if (taken.actedAs === 'national_operator' && named.some((code) => !marked.has(code)))
    throw notMarkedInvalid()
  if (move === 'open_consolidation' && marked.size > 0) throw invalidValuesLeft()
}

import type { LocalZone } from '@undagi/maturity'
import type { ProblemFactory } from '../../platform/http/problem.ts'
import { isSubmissionOver, type PlannedDays } from '../calendar/usecases/plan-days.ts'
import { roundExists } from '../rounds/rounds.usecases.ts'
import { alreadyTakesPart, submissionOver } from './national-rounds.errors.ts'

/** An institution that may take part, as it stands now. */
export interface Standing {
  readonly timeZone: LocalZone
  /** Whether this very national round is open there. */
  readonly takesPart: boolean
  /** Whether it has a round of that year in use, whoever opened it. */
  readonly hasRound: boolean
}

/** Why the round cannot be opened there; `null` where it can. Asked for the preview and again, while nobody else opens rounds, for the step. */
export function weighCandidate(
  { timeZone, takesPart, hasRound }: Standing,
  { windows, at }: { readonly windows: PlannedDays; readonly at: Date },
): ProblemFactory | null {
  if (takesPart) return alreadyTakesPart
  if (hasRound) return roundExists
  return isSubmissionOver(timeZone, windows, at) ? submissionOver : null
}

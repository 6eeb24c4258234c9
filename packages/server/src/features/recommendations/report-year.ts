import type { AssessmentState } from '@undagi/maturity'

/** From here on a round comes to a result, and so to a report of its own. */
const reported: readonly AssessmentState[] = ['consolidation', 'published']

/** The year of the report that whoever records from one most likely holds: of this round once it has one, until then of the year before. */
export function reportYearOf({
  year,
  stage,
}: {
  readonly year: number
  readonly stage: AssessmentState
}): number {
  return reported.includes(stage) ? year : year - 1
}

import type { AssessmentState } from '../stages/stage.ts'
import { type CalendarStage, calendarStageOf, calendarStages } from './calendar-stage.ts'

/**
 * Whether an assessment that stands here has gone on from a stage, whatever its days say: `isPassed('submission', 'submitted')` is true also
 * while the days of the submission last. What is given back has not passed it any more.
 */
export function isPassed(stage: CalendarStage, state: AssessmentState): boolean {
  return calendarStages.indexOf(stage) < reached(state)
}

/** How many stages lie behind it. */
function reached(state: AssessmentState): number {
  if (state === 'published') return calendarStages.length
  const current = calendarStageOf(state)
  return current === null ? calendarStages.indexOf('submission') + 1 : calendarStages.indexOf(current)
}

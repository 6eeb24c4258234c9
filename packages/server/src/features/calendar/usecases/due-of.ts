import { type AssessmentState, calendarStageOf, isFromOutside } from '@undagi/maturity'
import type { DueDay } from './read-due-days.ts'

/**
 * Until when what belongs to this state is in time. A stage of the institution without days of its own is due with the submission. What somebody
 * closed before its end is due no more.
 */
export function dueOf(state: AssessmentState, days: readonly DueDay[], at: Date): Date | null {
  const stage = calendarStageOf(state)
  if (stage === null) return null
  const own = days.find((each) => each.stage === stage)
  const day = own ?? (isFromOutside(stage) ? undefined : days.find((each) => each.stage === 'submission'))
  if (day === undefined || (day.isShut && at < day.endsAt)) return null
  return day.endsAt
}

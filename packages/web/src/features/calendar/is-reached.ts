import { type AssessmentState, calendarStageOf } from '@undagi/maturity'
import type { ScheduledStage } from './api/calendar.ts'

/** Whether an assessment that stands here has come to a stage: its days may run before somebody opens it. */
export function isReached(
  { stage, isPassed }: Pick<ScheduledStage, 'stage' | 'isPassed'>,
  now: AssessmentState,
): boolean {
  return isPassed || calendarStageOf(now) === stage
}

/** Whether the end of its days still matters: they have begun, nobody closed it, and the assessment has not gone on from it. */
export function isRunning({
  standing,
  isPassed,
  closedAt,
  endsAt,
}: Pick<ScheduledStage, 'standing' | 'isPassed' | 'closedAt' | 'endsAt'>): boolean {
  return !isPassed && closedAt === null && endsAt !== null && (standing === 'open' || standing === 'lapsed')
}

import {
  type AssessmentState,
  type CalendarStage,
  calendarStageOf,
  endInWords,
  endOf,
  isSent,
  type StageStanding,
  standingOf,
  windowOf,
} from '@undagi/maturity'
import type { ChangeRow, Place } from '../calendar.repository.ts'
import { toRecorded } from '../calendar.repository.ts'
import { calendarOf, historyOf } from '../round-calendar.ts'

/** What was done to calendars, for whoever reads an assessment in one flight. */
export { selectChanges as selectCalendarChanges } from '../calendar.repository.ts'

export interface SubmissionStanding {
  readonly standing: StageStanding
  readonly endsInWords: string | null
}

/** What the calendar of a round says of one of its stages now. */
export function standingInCalendar(
  round: Place['round'],
  rows: readonly ChangeRow[],
  { stage, at }: { readonly stage: CalendarStage; readonly at: Date },
): StageStanding {
  const calendar = calendarOf(round.timeZone, historyOf(round, rows.map(toRecorded)))
  return standingOf(calendar, stage, at.getTime())
}

/** Whether an assessment can be sent now, and until when it could. */
export function submissionStanding(
  round: Place['round'],
  rows: readonly ChangeRow[],
  at: Date,
): SubmissionStanding {
  const calendar = calendarOf(round.timeZone, historyOf(round, rows.map(toRecorded)))
  const endMs = endOf(calendar, 'submission')
  return {
    standing: standingOf(calendar, 'submission', at.getTime()),
    endsInWords: endMs === null ? null : endInWords(endMs, calendar.zone),
  }
}

/** Until when what belongs to this state is in time: until it is sent, the submission; from then on the stage's own end, where it has one. */
export function deadlineIn(
  round: Pick<Place['round'], 'timeZone' | 'deadline'>,
  rows: readonly ChangeRow[],
  state: AssessmentState,
): Date | null {
  if (!isSent(state)) return round.deadline
  const stage = state === 'published' ? null : calendarStageOf(state)
  if (stage === null) return null
  const endMs = endOf(calendarOf(round.timeZone, historyOf(round, rows.map(toRecorded))), stage)
  return endMs === null ? null : new Date(endMs)
}

/** The first day of the visit as it is planned in the calendar; where it has none, the day that the round was opened with. */
export function visitDay(round: Place['round'], rows: readonly ChangeRow[]): string | null {
  const calendar = calendarOf(round.timeZone, historyOf(round, rows.map(toRecorded)))
  return windowOf(calendar, 'site_visit').first ?? round.visitDate
}

/** What of the calendar stands against a move. */
export { isLocked, submissionClosed } from '../calendar.errors.ts'

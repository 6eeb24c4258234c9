import { endInWords, endOf, type StageStanding, standingOf } from '@undagi/maturity'
import type { ChangeRow, Place } from '../calendar.repository.ts'
import { toRecorded } from '../calendar.repository.ts'
import { calendarOf, historyOf } from '../round-calendar.ts'

/** What was done to calendars, for whoever reads an assessment in one flight. */
export { selectChanges as selectCalendarChanges } from '../calendar.repository.ts'

export interface SubmissionStanding {
  readonly standing: StageStanding
  readonly endsInWords: string | null
}

/** Whether an assessment can be sent now, by the calendar of its round. */
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

/** What of the calendar stands against a move. */
export { isLocked, submissionClosed } from '../calendar.errors.ts'

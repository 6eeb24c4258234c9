import { icsFile } from '../../lib/ics-file.ts'
import type { Appointment } from './api/appointment.ts'

interface Named {
  readonly assessmentId: string
  readonly appointment: Pick<Appointment, 'schedule' | 'version'>
  /** How the interview is called: of which institution and year. */
  readonly summary: string
  readonly description: string
  /** When the file is made. */
  readonly now: Date
}

/** The interview as a file for any calendar; moved, it replaces what the calendar has. Undefined: no day is set. */
export function appointmentIcs({
  assessmentId,
  appointment: { schedule, version },
  summary,
  description,
  now,
}: Named): string | undefined {
  if (schedule === null) return undefined
  const begins = new Date(schedule.startsAt)
  return icsFile(
    'Interviu',
    [
      {
        ...{ uid: `${assessmentId}-interview`, sequence: version, isBusy: true, begins },
        ends: new Date(begins.getTime() + schedule.minutes * 60_000),
        ...{ summary, location: schedule.venue, description },
      },
    ],
    now,
  )
}

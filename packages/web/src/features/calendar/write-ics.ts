import { icsFile } from '../../lib/ics-file.ts'
import type { CalendarStage, RoundCalendar } from './api/calendar.ts'

interface Named {
  readonly assessmentId: string
  readonly calendar: Pick<RoundCalendar, 'roundName' | 'stages' | 'version'>
  readonly institutionName: string
  readonly nameOf: (stage: CalendarStage) => string
  /** When the file is made. */
  readonly now: Date
}

/** The days of a round as a file: an event for each stage with an end, from its first day; of a stage without a first day its end alone. */
export function writeIcs({ assessmentId, calendar, institutionName, nameOf, now }: Named): string {
  const events = calendar.stages.flatMap(({ stage, beginsAt, endsAt }) =>
    endsAt === null
      ? []
      : [
          {
            ...{ uid: `${assessmentId}-${stage}`, sequence: calendar.version, isBusy: false },
            begins: new Date(beginsAt ?? Date.parse(endsAt) - 60_000),
            ends: new Date(endsAt),
            ...{ summary: `${nameOf(stage)}, ${calendar.roundName}`, location: institutionName },
          },
        ],
  )
  return icsFile('Kalender putaran', events, now)
}

import { calendarStages } from '@undagi/maturity'
import { selectPlaces } from '../features/calendar/calendar.repository.ts'
import { listRecorded, recordChange } from '../features/calendar/record-change.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import type { ExamplePeople } from './enrol-example-people.ts'
import type { ExampleCalendar } from './example-calendar.ts'
import { findExampleRound } from './find-example-round.ts'
import { planAroundToday } from './plan-around-today.ts'

interface Loading {
  readonly institutionId: string
  readonly calendars: readonly ExampleCalendar[]
  readonly people: ExamplePeople
  readonly at: Date
}

/** The days of the example's rounds, planned by the same rules as people's. */
export async function loadExampleCalendars(
  db: Sql,
  { institutionId, calendars, people, at: loadedAt }: Loading,
): Promise<void> {
  for (const calendar of calendars) {
    const { assessmentId, timeZone } = await findExampleRound(db, { institutionId, year: calendar.year })
    const planned = planAroundToday(calendar, { loadedAt, timeZone })
    const { year, days, reason, letter: paper, by: email, at, actedAs } = planned
    const [place] = await selectPlaces(db, [assessmentId])
    const planner = people.get(email)
    if (place === undefined || planner === undefined)
      throw new Error(`The example plans ${year} by ${email}, who is not in it`)
    const windows = calendarStages.flatMap((stage) => {
      const given = days[stage]
      return given === undefined
        ? []
        : [{ stage, window: { first: given[0], last: given[1], closesAt: null } }]
    })
    await recordChange(
      db,
      { place, recorded: await listRecorded(db, place), mayBePast: true },
      {
        ...{ change: { kind: 'scheduled', windows }, reason, paper, at: new Date(at) },
        by: { id: planner.personId, name: planner.name, actedAs },
      },
    )
  }
}

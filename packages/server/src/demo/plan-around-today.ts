import { addDays, calendarStages, type LocalZone, localDay, localInstant } from '@undagi/maturity'
import type { ExampleCalendar, PlannedCalendar } from './example-calendar.ts'
import { workdayFrom } from './workday-from.ts'

interface Loaded {
  readonly loadedAt: Date
  readonly timeZone: LocalZone
}

/** The calendar of the example on the day it is loaded. */
export function planAroundToday(calendar: ExampleCalendar, { loadedAt, timeZone }: Loaded): PlannedCalendar {
  if ('days' in calendar) return calendar
  const { aroundToday, daysAgo, letter, ...told } = calendar
  const today = localDay(loadedAt.getTime(), timeZone)
  const days: PlannedCalendar['days'] = {}
  for (const stage of calendarStages) {
    const [first, last] = aroundToday[stage] ?? []
    if (first !== undefined && last !== undefined)
      days[stage] = [workdayFrom(addDays(today, first)), workdayFrom(addDays(today, last))]
  }
  return {
    ...{ ...told, days, letter: { number: letter.number, date: addDays(today, -letter.daysAgo) } },
    at: new Date(localInstant(addDays(today, -daysAgo), '10:20', timeZone)).toISOString(),
  }
}

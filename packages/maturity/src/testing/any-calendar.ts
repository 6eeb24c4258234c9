import fc from 'fast-check'
import type { CalendarChange, CalendarEvent } from '../calendar/calendar-change.ts'
import { calendarStages } from '../calendar/calendar-stage.ts'
import { dayNumber, dayOfNumber } from '../calendar/day-number.ts'
import { type Calendar, emptyCalendar, foldCalendar } from '../calendar/fold-calendar.ts'
import { localZones } from '../calendar/local-day.ts'
import { refuseChange } from '../calendar/refuse-change.ts'

export const anyZone = fc.constantFrom(...localZones)
export const anyStage = fc.constantFrom(...calendarStages)

const firstDay = dayNumber('2026-01-01')
const dayMs = 86_400_000
const firstMs = firstDay * dayMs

/** Within a year, to the second, and often about midnight somewhere. */
export const anyInstant = fc.oneof(
  fc.integer({ min: 0, max: 365 * 86_400 }).map((seconds) => firstMs + seconds * 1000),
  fc
    .tuple(fc.integer({ min: 0, max: 364 }), fc.constantFrom(15, 16, 17), fc.constantFrom(-1, 0, 1))
    .map(([days, hour, seconds]) => firstMs + days * dayMs + hour * 3_600_000 + seconds * 1000),
)
export const anyDay = fc.integer({ min: 0, max: 364 }).map((days) => dayOfNumber(firstDay + days))
const anyClock = fc.constantFrom(null, null, '16:00', '23:59')

const anyWindow = fc.record({
  first: fc.option(anyDay),
  last: fc.option(anyDay),
  closesAt: anyClock,
})

export const anyCalendarChange: fc.Arbitrary<CalendarChange> = fc.oneof(
  fc.record({
    kind: fc.constant('scheduled' as const),
    windows: fc.array(fc.record({ stage: anyStage, window: fc.option(anyWindow) }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
  fc.record({ kind: fc.constant('extended' as const), stage: anyStage, last: anyDay, closesAt: anyClock }),
  fc.record({ kind: fc.constant('opened' as const), stage: anyStage, last: anyDay, closesAt: anyClock }),
  fc.record({ kind: fc.constant('closed' as const), stage: anyStage }),
  fc.constantFrom({ kind: 'locked' as const }, { kind: 'unlocked' as const }),
)

const anyCalendarEvent: fc.Arbitrary<CalendarEvent> = fc.record({
  change: anyCalendarChange,
  atMs: anyInstant,
})

/** A calendar that came about by changes of which none was refused, whatever the clock showed meanwhile. */
export const anyCalendar: fc.Arbitrary<Calendar> = fc
  .tuple(anyZone, fc.array(anyCalendarEvent, { maxLength: 25 }))
  .map(([zone, events]) =>
    events.reduce(
      (calendar, event) =>
        refuseChange(calendar, { kind: 'evaluation', ...event }) === null
          ? foldCalendar(calendar, event)
          : calendar,
      emptyCalendar(zone),
    ),
  )

import { type LocalZone, localInstant } from '../calendar/local-day.ts'

/** Milliseconds since 1970 in UTC: a pure package reads no clock and is told the time. */
export type Instant = number
/** Calendar days since 1 January 1970. */
export type CalendarDay = number

/** Indonesia knows no summer time: the difference is the same all year. */
const aheadMs = (zone: LocalZone) => -localInstant('1970-01-01', '00:00', zone)

const minuteMs = 60_000
const minutesOfDay = 24 * 60

/** A moment as the clock on the wall shows it, to the minute. */
export interface LocalTime {
  readonly day: CalendarDay
  /** Since midnight. */
  readonly minute: number
}

export function toLocalTime(instant: Instant, zone: LocalZone): LocalTime {
  const minutes = Math.floor((instant + aheadMs(zone)) / minuteMs)
  const day = Math.floor(minutes / minutesOfDay)
  return { day, minute: minutes - day * minutesOfDay }
}

/** The instant at which the clock of the zone comes to show this. */
export function fromLocalTime({ day, minute }: LocalTime, zone: LocalZone): Instant {
  return (day * minutesOfDay + minute) * minuteMs - aheadMs(zone)
}

/** 0 is Sunday; 1 January 1970 was a Thursday. */
export const weekdayOf = (day: CalendarDay): number => (((day + 4) % 7) + 7) % 7

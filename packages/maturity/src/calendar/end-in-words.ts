import { dayInWords } from '../evidence/iso-date.ts'
import { dayNumber } from './day-number.ts'
import { type LocalZone, localClock, localDay, zoneName } from './local-day.ts'

/** 1 January 1970 was a Thursday. */
const weekdays = ['Kamis', 'Jumat', 'Sabtu', 'Minggu', 'Senin', 'Selasa', 'Rabu']

/**
 * Until when something holds that ends at this instant, by the clock there: "Jumat, 12 Juni 2026 pukul 23.59 WITA". What ends at midnight is
 * said as the last minute of its last day, as letters do.
 */
export function endInWords(endMs: number, zone: LocalZone): string {
  const isMidnight = localClock(endMs, zone) === '00:00'
  const said = isMidnight ? endMs - 60_000 : endMs
  const day = localDay(said, zone)
  const weekday = weekdays.at(dayNumber(day) % 7) ?? ''
  const clock = localClock(said, zone).slice(0, 5).replace(':', '.')
  return `${weekday}, ${dayInWords(day)} pukul ${clock} ${zoneName(zone)}`
}

/** Days of the calendar there from an instant to an end: 0 on its last day, and negative after it. */
export function daysUntil(endMs: number, atMs: number, zone: LocalZone): number {
  return dayNumber(localDay(endMs - 1, zone)) - dayNumber(localDay(atMs, zone))
}

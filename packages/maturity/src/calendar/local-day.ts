import { dayNumber, dayOfNumber } from './day-number.ts'

/** The three clocks of Indonesia. A round has the one of its institution. */
export const localZones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const
export type LocalZone = (typeof localZones)[number]

/** How they are called, and how far ahead of UTC they have been since 1988 (Keppres 41/1987); they know no summer time. */
const zones: Readonly<Record<LocalZone, { readonly name: string; readonly hoursAhead: number }>> = {
  'Asia/Jakarta': { name: 'WIB', hoursAhead: 7 },
  'Asia/Makassar': { name: 'WITA', hoursAhead: 8 },
  'Asia/Jayapura': { name: 'WIT', hoursAhead: 9 },
}

const secondMs = 1000
const minuteMs = 60 * secondMs
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** "WITA" */
export const zoneName = (zone: LocalZone): string => zones[zone].name

/** The day that an instant falls on there, in milliseconds since 1970: a midnight in Makassar, 16.00 UTC, is already the next day. */
export function localDay(atMs: number, zone: LocalZone): string {
  return dayOfNumber(Math.floor(localMs(atMs, zone) / dayMs))
}

/** What the clock there shows, as far as it says something: "16:00", "23:59:30", "08:15:00.250". */
export function localClock(atMs: number, zone: LocalZone): string {
  const sinceMidnight = localMs(atMs, zone) - Math.floor(localMs(atMs, zone) / dayMs) * dayMs
  const part = (unitMs: number, of: number) => `${Math.floor(sinceMidnight / unitMs) % of}`
  const [hours, minutes, seconds] = [part(hourMs, 24), part(minuteMs, 60), part(secondMs, 60)].map((each) =>
    each.padStart(2, '0'),
  )
  const rest = part(1, 1000).padStart(3, '0')
  const fine = rest === '000' ? '' : `.${rest}`
  return seconds === '00' && fine === '' ? `${hours}:${minutes}` : `${hours}:${minutes}:${seconds}${fine}`
}

/** The instant at which the clock there shows that time: "24:00" is the first instant of the day after. */
export function localInstant(day: string, clock: string, zone: LocalZone): number {
  return dayNumber(day) * dayMs + clockMs(clock) - zones[zone].hoursAhead * hourMs
}

function clockMs(clock: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number)
  return hours * hourMs + minutes * minuteMs + Math.round(seconds * secondMs)
}

function localMs(atMs: number, zone: LocalZone): number {
  return atMs + zones[zone].hoursAhead * hourMs
}

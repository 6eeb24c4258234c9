import type { Institution } from './api/contract.ts'

type TimeZone = Institution['timeZone']

/** Indonesia's zones have kept their distance from UTC since 1988 and know no summer time. */
const offsets: Readonly<Record<TimeZone, string>> = {
  'Asia/Jakarta': '+07:00',
  'Asia/Makassar': '+08:00',
  'Asia/Jayapura': '+09:00',
}

/** "2026-12-31" → its first instant where the institution is. */
export function startOfDay(day: string, timeZone: TimeZone): string {
  return new Date(`${day}T00:00:00${offsets[timeZone]}`).toISOString()
}

const dayMs = 24 * 60 * 60 * 1000

/** The first instant after that day: "sampai 31 Desember" includes the 31st. */
export function endOfDay(day: string, timeZone: TimeZone): string {
  return new Date(new Date(startOfDay(day, timeZone)).getTime() + dayMs).toISOString()
}

/** Of something that holds until just before this instant: an instant of its last day. */
export function lastMoment(end: string): string {
  return new Date(new Date(end).getTime() - 1).toISOString()
}

/** The day so many days after this instant, by the clock there: "2026-12-31". */
export function dayAfter(instant: string, days: number, timeZone: TimeZone): string {
  const noonThere = `${dayOf(instant, timeZone)}T12:00:00Z`
  return new Date(new Date(noonThere).getTime() + days * dayMs).toISOString().slice(0, 10)
}

/** The day that an instant falls on there. */
function dayOf(instant: string, timeZone: TimeZone): string {
  const aheadMs = Number(offsets[timeZone].slice(1, 3)) * 60 * 60 * 1000
  return new Date(new Date(instant).getTime() + aheadMs).toISOString().slice(0, 10)
}

interface TypedDeadline {
  /** Empty: none is set. */
  readonly deadlineDate: string
  readonly deadlineTime: string
}

/** "2026-09-15" and "16:00" by the clock of the institution; null where no day is set, the end of the day without a time. */
export function toDeadline({ deadlineDate, deadlineTime }: TypedDeadline, timeZone: TimeZone): string | null {
  if (deadlineDate === '') return null
  if (deadlineTime === '') return endOfDay(deadlineDate, timeZone)
  return `${deadlineDate}T${deadlineTime}:00${offsets[timeZone]}`
}

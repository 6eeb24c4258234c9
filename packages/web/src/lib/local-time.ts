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

interface TypedDeadline {
  /** Empty: none is set. */
  readonly deadlineDate: string
  readonly deadlineTime: string
}

/** "2026-09-15" and "16:00" by the clock of the institution; null where no day is set, the day's last minute without a time. */
export function toDeadline({ deadlineDate, deadlineTime }: TypedDeadline, timeZone: TimeZone): string | null {
  if (deadlineDate === '') return null
  return `${deadlineDate}T${deadlineTime || '23:59'}:00${offsets[timeZone]}`
}

import type { LocalZone } from '../calendar/local-day.ts'
import { type CalendarDay, fromLocalTime, type Instant, toLocalTime, weekdayOf } from './zone-time.ts'

/** When nobody is written to, by the clock of the institution. */
export interface QuietHours {
  /** Minutes since midnight, usually from the evening to the morning. The same twice: no hour of a working day is quiet. */
  readonly fromMinute: number
  readonly toMinute: number
  /** Weekdays that are quiet from midnight to midnight; 0 is Sunday. */
  readonly days: readonly number[]
}

/** Our own choice; no regulation says when an institution may be written to. */
export const defaultQuietHours: QuietHours = { fromMinute: 20 * 60, toMinute: 7 * 60, days: [0, 6] }

/** Whether anybody can ever be written to: a week that is quiet throughout would silence every reminder. */
export const leavesTime = ({ days }: QuietHours): boolean => new Set(days).size < 7

const isQuietDay = ({ days }: QuietHours, day: CalendarDay) => days.includes(weekdayOf(day))

function isQuietMinute({ fromMinute, toMinute }: QuietHours, minute: number): boolean {
  if (fromMinute === toMinute) return false
  if (fromMinute < toMinute) return fromMinute <= minute && minute < toMinute
  return minute >= fromMinute || minute < toMinute
}

export function isQuiet(quiet: QuietHours, zone: LocalZone, at: Instant): boolean {
  const { day, minute } = toLocalTime(at, zone)
  return isQuietDay(quiet, day) || isQuietMinute(quiet, minute)
}

/** The first moment from `at` on at which somebody may be written to; `null` where the whole week is quiet. */
export function nextOpening(quiet: QuietHours, zone: LocalZone, at: Instant): Instant | null {
  if (!isQuiet(quiet, zone, at)) return at
  const { day: today } = toLocalTime(at, zone)
  for (let ahead = 0; ahead <= 7; ahead += 1)
    for (const minute of [0, quiet.toMinute]) {
      const opening = fromLocalTime({ day: today + ahead, minute }, zone)
      if (opening > at && !isQuiet(quiet, zone, opening)) return opening
    }
  return null
}

/** This day, or the last one before it on which somebody is written to. */
export function lastOpenDayUpTo(quiet: QuietHours, day: CalendarDay): CalendarDay {
  for (let back = 0; back < 7; back += 1) if (!isQuietDay(quiet, day - back)) return day - back
  return day
}

import { fromLocalTime, type LocalZone } from '@undagi/maturity'

const dayMs = 24 * 60 * 60_000

/** The first instant after this calendar day ("2026-11-25") where the clock of this zone is read. */
export function endOfDay(day: string, timeZone: LocalZone): Date {
  return new Date(fromLocalTime({ day: Date.parse(day) / dayMs + 1, minute: 0 }, timeZone))
}

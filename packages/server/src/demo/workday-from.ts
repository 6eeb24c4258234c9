import { addDays } from '@undagi/maturity'

/** "2026-11-28" → "2026-11-30": the Monday after where the day is of a weekend, the day itself otherwise. */
export function workdayFrom(day: string): string {
  const weekday = new Date(day).getUTCDay()
  return addDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0)
}

import { freeDays } from './free-days.ts'

const dayMs = 86_400_000

/** How days are counted on. Which days are no working days, a calendar knows or says that it does not. */
export interface Calendar {
  /** The day so many days later. */
  readonly add: (day: string, days: number, unit: 'working' | 'calendar') => string
}

/**
 * Which days are free is decreed anew each year. In the years whose days are known, Saturdays, Sundays and those are passed over; beyond
 * them five working days are taken for a week, and whoever shows the result says so. Holidays can only make it later.
 */
export function calendarOf(
  known: readonly { readonly year: number; readonly days: readonly string[] }[],
): Calendar {
  const freeIn = new Map(known.map(({ year, days }) => [String(year), new Set(days)]))
  const isKnown = (day: string) => freeIn.has(day.slice(0, 4))
  const isFree = (day: string) => isWeekend(day) || freeIn.get(day.slice(0, 4))?.has(day.slice(5)) === true
  return {
    add(day, days, unit) {
      if (unit === 'calendar') return addDays(day, days)
      let at = day
      let left = days
      for (let next = addDays(at, 1); left > 0 && isKnown(next); next = addDays(at, 1)) {
        at = next
        if (!isFree(at)) left -= 1
      }
      return addDays(at, Math.ceil((left * 7) / 5))
    },
  }
}

function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6
}

export const officeDays = calendarOf(freeDays)

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
}

/** Whole days from one to the other; negative: the other comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs)
}

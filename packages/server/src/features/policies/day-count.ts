const dayMs = 86_400_000

/** How days are counted on. Which days are no working days, a calendar knows or says that it does not. */
export interface Calendar {
  /** The day so many days later. */
  readonly add: (day: string, days: number, unit: 'working' | 'calendar') => string
}

/**
 * Which days of a year are free is decreed anew each year and not known here: five working days are taken for a week, and whoever
 * shows the result says so. Holidays can only make it later.
 */
export const calendarDays: Calendar = {
  add: (day, days, unit) => addDays(day, unit === 'working' ? Math.ceil((days * 7) / 5) : days),
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
}

/** Whole days from one to the other; negative: the other comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs)
}

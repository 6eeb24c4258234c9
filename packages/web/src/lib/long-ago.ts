/** Our own choice: what a round asked to be filled in is not counted in days after a year, when the round was left as it is. */
const longAgoDays = 365

const dayMs = 24 * 60 * 60 * 1000

/** Whether something is so long overdue that its round was left: it may still be done, and nobody is pressed. */
export function isLongAgo({ daysLate }: { readonly daysLate: number }): boolean {
  return daysLate > longAgoDays
}

/** The same of a last day ("2022-06-30"), at an instant. */
export function isDayLongAgo(dueOn: string, nowMs: number): boolean {
  return isLongAgo({ daysLate: Math.floor((nowMs - Date.parse(dueOn)) / dayMs) })
}

/** What is left until a deadline, in whole units, the way one says it. */
export interface TimeLeft {
  readonly days: number
  readonly hours: number
  readonly minutes: number
}

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** `null` once the deadline has come. */
export function timeLeft(deadline: string, now: number): TimeLeft | null {
  const left = Date.parse(deadline) - now
  if (!(left > 0)) return null
  return {
    days: Math.floor(left / dayMs),
    hours: Math.floor((left % dayMs) / hourMs),
    minutes: Math.floor((left % hourMs) / minuteMs),
  }
}

/** The days of the calendar there since the last day of a deadline: 0 on that day itself. */
export function daysPast(deadline: string, now: number, timeZone: string): number {
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  const dayOf = (instant: number) => Date.parse(calendar.format(instant))
  // the first instant at which it is late belongs to the day after
  return Math.round((dayOf(now) - dayOf(Date.parse(deadline) - 1)) / dayMs)
}

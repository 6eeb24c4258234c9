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

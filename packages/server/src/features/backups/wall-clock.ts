/** Date and time of day as a clock on the wall of a time zone shows them. */
export interface WallClock {
  /** "2026-11-26" */
  readonly date: string
  /** "02:00:00" */
  readonly time: string
}

export function toWallClock(instant: Date, timeZone: string): WallClock {
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  }).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? ''
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}:${part('second')}`,
  }
}

/** The instant at which that clock shows this. Read twice, because the difference to UTC may change in between. */
export function fromWallClock({ date, time }: WallClock, timeZone: string): Date {
  const asIfUtc = utc({ date, time })
  const guess = asIfUtc - differenceAt(new Date(asIfUtc), timeZone)
  return new Date(asIfUtc - differenceAt(new Date(guess), timeZone))
}

/** Whole days from one date on that wall to another. */
export function daysBetween(earlier: Date, later: Date, timeZone: string): number {
  const midnight = (instant: Date) => Date.parse(`${toWallClock(instant, timeZone).date}T00:00:00Z`)
  return Math.round((midnight(later) - midnight(earlier)) / 86_400_000)
}

function differenceAt(instant: Date, timeZone: string): number {
  return utc(toWallClock(instant, timeZone)) - Math.floor(instant.getTime() / 1000) * 1000
}

const utc = ({ date, time }: WallClock) => Date.parse(`${date}T${time}Z`)

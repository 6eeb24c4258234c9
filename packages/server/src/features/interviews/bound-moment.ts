import type { RecordedEntry } from './interview-entry.ts'
import { sessionsOf } from './sessions.ts'

interface Around {
  /** When it came in. */
  readonly at: Date
  /** When the stage of the interview was opened; undefined: it was not yet. */
  readonly openedAt: Date | undefined
  readonly entries: readonly RecordedEntry[]
}

/**
 * When something was said, by the clock of a device that may be wrong. Nothing was said after it came in, before the interview was opened, or
 * long before anything else was: what claims to be counts as said when it came in. What was said is never refused for its clock.
 */
export function boundMoment(said: Date | undefined, { at, openedAt, entries }: Around): Date {
  if (said === undefined || openedAt === undefined || said > at) return at
  const floor = Math.max(openedAt.getTime(), sessionsOf(entries).earliestTalk?.getTime() ?? 0)
  return said.getTime() < floor ? at : said
}

/** What lies between sending and coming in is no wrong clock. */
const toleratedMs = 60_000

/**
 * When something was said, where the device also says what its clock shows as it sends: a clock that is wrong was wrong by as much when it was
 * said. Without that a slow clock in a second session would put it into the first.
 */
export function byRightClock(said: Date, sent: Date | undefined, at: Date): Date {
  const offMs = sent === undefined ? 0 : at.getTime() - sent.getTime()
  return Math.abs(offMs) <= toleratedMs ? said : new Date(said.getTime() + offMs)
}

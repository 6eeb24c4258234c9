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

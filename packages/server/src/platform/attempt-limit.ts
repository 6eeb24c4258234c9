import type { Clock } from './clock.ts'

/** Counts failed attempts by who made them; of this process alone, so several processes allow as many times more. */
export interface AttemptLimit {
  /** Seconds until this one may try again; null: now. */
  waitSeconds(who: string): number | null
  fail(who: string): void
}

interface Failures {
  readonly since: number
  readonly count: number
}

/** A stranger may invent addresses; so many are remembered at once. */
const mostRemembered = 10_000

export function createAttemptLimit({
  clock,
  most,
  windowMs,
}: {
  readonly clock: Clock
  readonly most: number
  readonly windowMs: number
}): AttemptLimit {
  const failures = new Map<string, Failures>()
  const current = (who: string) => {
    const found = failures.get(who)
    return found !== undefined && clock.now().getTime() < found.since + windowMs ? found : undefined
  }
  return {
    waitSeconds(who) {
      const found = current(who)
      if (found === undefined || found.count < most) return null
      return Math.ceil((found.since + windowMs - clock.now().getTime()) / 1000)
    },
    fail(who) {
      const found = current(who) ?? { since: clock.now().getTime(), count: 0 }
      failures.delete(who)
      failures.set(who, { ...found, count: found.count + 1 })
      const [oldest] = failures.keys()
      if (failures.size > mostRemembered && oldest !== undefined) failures.delete(oldest)
    },
  }
}

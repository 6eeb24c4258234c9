import { keysOf } from '../features/session/attempt-rules.ts'
import { countAttempt } from '../features/session/attempts.repository.ts'
import type { TestDatabase } from './create-test-database.ts'
import type { TestClock } from './test-clock.ts'

type Keys = ReturnType<typeof keysOf>

/** Who tries, from where, and in which browser if it is known. */
export const attemptFrom = (clientAddress: string, email: string, knownDevice?: string): Keys =>
  keysOf({ email, clientAddress, knownDevice })

/** Attempts to sign in on a database, by a clock. */
export function attemptsOn(fixture: () => TestDatabase, clock: TestClock) {
  const attemptWith = (keys: Keys) => countAttempt(fixture().database.signin, keys, clock.now())
  return {
    attemptWith,
    /** So many attempts, one every second; how many of them were judged at all. */
    async storm(attempts: number, keysOfAttempt: (n: number) => Keys): Promise<number> {
      let judged = 0
      for (let n = 0; n < attempts; n += 1) {
        if ((await attemptWith(keysOfAttempt(n))) === null) judged += 1
        clock.advanceBy(1_000)
      }
      return judged
    },
  }
}

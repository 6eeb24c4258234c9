import { createHash, timingSafeEqual } from 'node:crypto'
import { createAttemptLimit } from '../../platform/attempt-limit.ts'
import type { Clock } from '../../platform/clock.ts'
import { setupDone, tooManySetupCodes, wrongSetupCode } from './setup.errors.ts'

/** The one-time code of an empty installation, wherever it is kept. */
export interface SetupCode {
  read(): string
  /** When nobody needs it any more. */
  discard(): void
}

/** The way into an installation in which nobody can sign in yet: open to who can read the code on the server. */
export interface SetupDoor {
  isNeeded(): Promise<boolean>
  /** Throws unless it is needed and the code is right. */
  admit(code: string, clientAddress: string): Promise<void>
  close(): void
}

const wrongCodesPerMinute = 10

interface Door {
  readonly clock: Clock
  readonly code: SetupCode
  readonly hasAnyAccount: () => Promise<boolean>
}

export function createSetupDoor({ clock, code, hasAnyAccount }: Door): SetupDoor {
  const limit = createAttemptLimit({ clock, most: wrongCodesPerMinute, windowMs: 60_000 })
  // Once somebody can sign in, somebody always can: nothing is asked any more.
  let done = false
  const isNeeded = async () => {
    if (!done) done = await hasAnyAccount()
    return !done
  }
  return {
    isNeeded,
    async admit(given, clientAddress) {
      if (!(await isNeeded())) throw setupDone()
      const retryAfterSeconds = limit.waitSeconds(clientAddress)
      if (retryAfterSeconds !== null) throw tooManySetupCodes({ retryAfterSeconds })
      if (isSame(given, code.read())) return
      limit.fail(clientAddress)
      throw wrongSetupCode()
    },
    close() {
      done = true
      code.discard()
    },
  }
}

/** Takes the same time whatever is given. */
function isSame(given: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given.trim()), digest(right))
}

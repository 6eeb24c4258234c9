import type { Database } from '../../platform/database/database.ts'
import { longestSessionSeconds } from './session-life.ts'
import { touchSession } from './sessions.repository.ts'

/** Keeps a session alive while it is used, and lets it end when nobody is there any more. */
export interface SessionKeeper {
  /** A request came with this session. Not waited for: who works does not pay for it. */
  used(token: string, at: Date): void
  /** Until when a new session lives that nobody uses. */
  expiryOf(at: Date): Date
}

const everyMs = 60_000
const mostRemembered = 10_000

/** `idleSeconds`: so long a session may lie unused; null: as long as it lives at all. */
export function createSessionKeeper(
  database: Pick<Database, 'signin'>,
  idleSeconds: number | null,
): SessionKeeper {
  const touched = new Map<string, number>()
  const life = {
    idleSeconds: idleSeconds ?? longestSessionSeconds,
    longestSeconds: longestSessionSeconds,
  }
  return {
    expiryOf: (at) => new Date(at.getTime() + life.idleSeconds * 1000),
    used(token, at) {
      if (idleSeconds === null || at.getTime() < (touched.get(token) ?? 0) + everyMs) return
      touched.delete(token)
      touched.set(token, at.getTime())
      const [oldest] = touched.keys()
      if (touched.size > mostRemembered && oldest !== undefined) touched.delete(oldest)
      touchSession(database.signin, { token, at, ...life }).catch(() => touched.delete(token))
    },
  }
}

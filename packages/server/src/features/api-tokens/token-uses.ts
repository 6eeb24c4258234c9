import type { Database } from '../../platform/database/database.ts'
import { noteUse } from './found-tokens.repository.ts'

/** Notes when a token was last used, coarsely. */
export interface TokenUses {
  /** Not waited for: who asks does not pay for it. */
  seen(use: { readonly id: string; readonly at: Date; readonly network: string }): void
  /** Resolves when nothing is under way. */
  settle(): Promise<void>
}

const everyMs = 5 * 60_000
const mostRemembered = 10_000

export function createTokenUses(database: Pick<Database, 'signin'>): TokenUses {
  const written = new Map<string, number>()
  const underWay = new Set<Promise<void>>()
  return {
    seen(use) {
      const at = use.at.getTime()
      if (at < (written.get(use.id) ?? Number.NEGATIVE_INFINITY) + everyMs) return
      written.delete(use.id)
      written.set(use.id, at)
      const [oldest] = written.keys()
      if (written.size > mostRemembered && oldest !== undefined) written.delete(oldest)
      const writing = noteUse(database.signin, use)
        .catch(() => void written.delete(use.id))
        .finally(() => underWay.delete(writing))
      underWay.add(writing)
    },
    async settle() {
      await Promise.all(underWay)
    },
  }
}

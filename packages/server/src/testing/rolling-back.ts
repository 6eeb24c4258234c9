import type { Actor, RequestIdentity } from '../platform/database/actor.ts'
import type { Database } from '../platform/database/database.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'

class RolledBack extends Error {
  override readonly name = 'RolledBack'
}

/** Every transaction does its work and takes it back: a walk through all operations leaves what it found. */
export function rollingBack(database: Database): Database {
  return {
    ...database,
    async asActor<T>(
      request: RequestIdentity,
      work: (session: { db: Sql; actor: Actor }) => Promise<T>,
    ): Promise<T> {
      const done: { readonly value: T }[] = []
      const transaction = database.asActor(request, async (session) => {
        done.push({ value: await work(session) })
        throw new RolledBack()
      })
      await transaction.catch((error: unknown) => {
        if (!(error instanceof RolledBack)) throw error
      })
      const [only] = done
      if (only === undefined) throw new Error('A transaction that neither failed nor ended')
      return only.value
    },
  }
}

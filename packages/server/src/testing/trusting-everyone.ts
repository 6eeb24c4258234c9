import { memberRoles } from '@undagi/permissions'
import type { Actor, Membership, RequestIdentity } from '../platform/database/actor.ts'
import type { Statement } from '../platform/database/actor-read.ts'
import type { Database } from '../platform/database/database.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'

/** As if the permission functions were left out: everybody holds every role in all of these institutions, as far as they are asked. */
export function trustingEveryone(database: Database, institutionIds: readonly string[]): Database {
  const memberships = institutionIds.flatMap((institutionId) =>
    memberRoles.map((role): Membership => ({ institutionId, role, withoutMinistry: true })),
  )
  return {
    ...database,
    asActor<T>(
      request: RequestIdentity,
      work: (session: { db: Sql; actor: Actor }) => Promise<T>,
    ): Promise<T> {
      return database.asActor(request, ({ db, actor }) => work({ db, actor: { ...actor, memberships } }))
    },
    async read<const Statements extends readonly Statement<unknown>[]>(
      request: RequestIdentity,
      statements: (db: Sql) => Statements,
    ) {
      const { actor, results } = await database.read(request, statements)
      return { actor: { ...actor, memberships }, results }
    },
  }
}

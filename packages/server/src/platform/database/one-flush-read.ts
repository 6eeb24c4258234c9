import type { PoolClient } from 'pg'
import type { Actor, RequestIdentity } from './actor.ts'
import { beginRequest } from './begin-request.ts'
import { drizzleOn, type Sql } from './drizzle-on.ts'

/** A query that is built but not sent yet. */
export interface Statement<Result> {
  execute(): Promise<Result>
}

type Results<Statements extends readonly Statement<unknown>[]> = {
  -readonly [Index in keyof Statements]: Statements[Index] extends Statement<infer Result> ? Result : never
}

/**
 * BEGIN, begin_request, the statements and COMMIT in one flush: one round trip for a whole read-only request.
 * The statements cannot depend on each other, nor on who is asking: the policies see to that.
 */
export async function oneFlushRead<const Statements extends readonly Statement<unknown>[]>(
  client: PoolClient,
  request: RequestIdentity,
  statements: (db: Sql) => Statements,
): Promise<{ actor: Actor; results: Results<Statements> }> {
  const built = statements(drizzleOn(client))
  const begun = beginRequest(client, 'BEGIN READ ONLY', request)
  const read = Promise.all(built.map((statement) => statement.execute()))
  const committed = client.query('COMMIT')
  const [actor, results] = await Promise.all([begun, read, committed])
  return { actor, results: results as Results<Statements> }
}

import type { PoolClient } from 'pg'
import type { Actor, RequestIdentity } from './actor.ts'
import { beginRequest } from './begin-request.ts'
import { drizzleOn, type Sql } from './drizzle-on.ts'
import { StatementBatch } from './statement-batch.ts'

/** One transaction as the person behind the session: commits what `work` did, or nothing. */
export async function transactionAsActor<T>(
  client: PoolClient,
  request: RequestIdentity,
  work: (session: { db: Sql; actor: Actor }) => Promise<T>,
): Promise<T> {
  try {
    const actor = await begin(client, request)
    const result = await work({ db: drizzleOn(client), actor })
    await client.query('COMMIT')
    return result
  } catch (error) {
    // On a broken line this fails too; what the person must see is the first error.
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

async function begin(client: PoolClient, request: RequestIdentity): Promise<Actor> {
  const batch = new StatementBatch()
  const begun = batch.add({ text: 'BEGIN' })
  const actor = beginRequest(batch, request)
  client.query(batch)
  await begun
  return actor
}

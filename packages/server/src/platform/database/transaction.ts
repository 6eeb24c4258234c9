import type { PoolClient } from 'pg'
import { entryStatement } from '../audit/entry-statement.ts'
import { beginReferences, takeReferences } from '../audit/references.ts'
import type { Actor, RequestIdentity } from './actor.ts'
import { beginRequest } from './begin-request.ts'
import { drizzleOn, type Sql } from './drizzle-on.ts'
import { StatementBatch } from './statement-batch.ts'

/** One transaction as the person behind the session: commits what `work` did with its entry in the log, or nothing. */
export async function transactionAsActor<T>(
  client: PoolClient,
  request: RequestIdentity,
  work: (session: { db: Sql; actor: Actor }) => Promise<T>,
): Promise<T> {
  try {
    const actor = await begin(client, request)
    const db = drizzleOn(client)
    beginReferences(db)
    const result = await work({ db, actor })
    await commit(client, request)
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
  // Both at once: on a line that breaks both fail, and a failure that nobody waits for would end the process.
  const [, found] = await Promise.all([begun, actor])
  return found
}

/**
 * No use case writes its entry, so none can forget it. It travels with the commit: one flush, as before. What reached several
 * institutions, as a table of ratings may, is an entry in the log of each.
 */
async function commit(client: PoolClient, { trail }: RequestIdentity): Promise<void> {
  const { here: details, elsewhere } = takeReferences(drizzleOn(client), trail?.subject.institutionId)
  if (trail === undefined || trail.kind === 'read' || trail.kind === 'visit' || !trail.needsEntry) {
    await client.query('COMMIT')
    return
  }
  const batch = new StatementBatch()
  const onlyIfWritten = trail.kind === 'change'
  const entry = batch.add(entryStatement({ trail, outcome: 'done', details, onlyIfWritten }))
  const others = [...elsewhere].map(([institutionId, noted]) =>
    batch.add(entryStatement({ trail, institutionId, outcome: 'done', details: noted, onlyIfWritten })),
  )
  const committed = batch.add({ text: 'COMMIT' })
  client.query(batch)
  const [{ rowCount }] = await Promise.all([entry, committed, ...others])
  if (rowCount === 1) trail.written()
}

import type { PoolClient } from 'pg'
import { entryStatement } from '../audit/entry-statement.ts'
import type { RequestTrail } from '../audit/request-trail.ts'
import { type RequestIdentity, SessionNotValid } from './actor.ts'
import { beginRequest } from './begin-request.ts'
import { StatementBatch } from './statement-batch.ts'

export interface Ending {
  readonly trail: RequestTrail
  readonly outcome: 'done' | 'refused'
  /** The stable code of the problem that was answered. */
  readonly code: string | null
}

/**
 * The entry of a request that had no transaction to write it in: it was refused, it only showed something, or sign-in did the work.
 * Without a valid session it stands under nobody's name.
 */
export async function recordEntry(
  client: PoolClient,
  request: RequestIdentity,
  { trail, outcome, code }: Ending,
): Promise<void> {
  const batch = new StatementBatch()
  const actor = beginRequest(batch, request).catch((error: unknown) => {
    if (error instanceof SessionNotValid) return undefined
    throw error
  })
  const details = code === null ? {} : { code }
  const entry = batch.add(entryStatement({ trail, outcome, details, onlyIfWritten: false }))
  client.query(batch)
  await Promise.all([actor, entry])
  trail.written()
}

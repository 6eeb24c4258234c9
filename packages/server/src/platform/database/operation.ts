import pg from 'pg'
import { entryStatement } from '../audit/entry-statement.ts'
import { beginReferences, takeReferences } from '../audit/references.ts'
import type { RequestTrail } from '../audit/request-trail.ts'
import { drizzleOn, type Sql } from './drizzle-on.ts'

/** Work of the operator: which institutions it may touch, and when it happens. */
export interface Operation {
  readonly institutions: readonly string[]
  readonly at: Date
  /** Where a request or a command is what makes the operator work. */
  readonly trail?: RequestTrail | undefined
  /** What was noted of an institution stands in its own log, beside the entry of the operation. */
  readonly tellsEach?: boolean
}

export async function transactionAsOperator<T>(
  owner: pg.ClientConfig,
  { institutions, at, trail, tellsEach = false }: Operation,
  work: (db: Sql) => Promise<T>,
): Promise<T> {
  // Statements of one operation may be sent together, as in a request.
  const client = new pg.Client({ ...owner, pipeline: true })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query('SELECT undagi.begin_operation($1, $2)', [institutions, at])
    const db = drizzleOn(client)
    beginReferences(db)
    const result = await work(db)
    const { here: details, elsewhere } = takeReferences(db, tellsEach ? '' : undefined)
    if (trail !== undefined && !trail.isLeftOut) {
      const entry = { trail, outcome: 'done', onlyIfWritten: false } as const
      await client.query(entryStatement({ ...entry, details }))
      for (const [institutionId, noted] of elsewhere)
        await client.query(entryStatement({ ...entry, institutionId, details: noted }))
    }
    await client.query('COMMIT')
    trail?.written()
    return result
  } finally {
    // Ending the connection undoes what was not committed.
    await client.end()
  }
}

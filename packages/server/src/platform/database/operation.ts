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
}

export async function transactionAsOperator<T>(
  owner: pg.ClientConfig,
  { institutions, at, trail }: Operation,
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
    const { here: details } = takeReferences(db)
    if (trail !== undefined && !trail.isLeftOut) {
      await client.query(entryStatement({ trail, outcome: 'done', details, onlyIfWritten: false }))
    }
    await client.query('COMMIT')
    trail?.written()
    return result
  } finally {
    // Ending the connection undoes what was not committed.
    await client.end()
  }
}

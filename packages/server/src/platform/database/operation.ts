import pg from 'pg'
import { drizzleOn, type Sql } from './drizzle-on.ts'

/** Work of the operator: which institutions it may touch, and when it happens. */
export interface Operation {
  readonly institutions: readonly string[]
  readonly at: Date
}

export async function transactionAsOperator<T>(
  owner: pg.ClientConfig,
  { institutions, at }: Operation,
  work: (db: Sql) => Promise<T>,
): Promise<T> {
  // Statements of one operation may be sent together, as in a request.
  const client = new pg.Client({ ...owner, pipeline: true })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query('SELECT undagi.begin_operation($1, $2)', [institutions, at])
    const result = await work(drizzleOn(client))
    await client.query('COMMIT')
    return result
  } finally {
    // Ending the connection undoes what was not committed.
    await client.end()
  }
}

import pg from 'pg'
import type { DatabaseServer } from '../platform/database/database-server.ts'
import { now } from './two-institutions.ts'

type Rows = Record<string, unknown>[]

/** One statement on a connection of its own. */
export async function queryAs(config: pg.ClientConfig, text: string, values: unknown[] = []): Promise<Rows> {
  return withClient(config, async (client) => (await client.query(text, values)).rows)
}

/** One statement of plain SQL as the person of this session, committed: what PostgreSQL alone allows them. */
export async function queryAsPerson(
  server: DatabaseServer,
  token: string,
  text: string,
  values: unknown[] = [],
): Promise<Rows> {
  return withClient(server.connectionFor('app'), async (client) => {
    await client.query('BEGIN')
    await client.query('SELECT undagi.begin_request($1, $2)', [token, now])
    const { rows } = await client.query(text, values)
    await client.query('COMMIT')
    return rows
  })
}

async function withClient<T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

import pg from 'pg'
import { DatabaseProblem } from './database-problem.ts'
import type { DatabaseServer } from './database-server.ts'

const oldestVersion = 15

/** A connection as the owner of the database, on a PostgreSQL that we can use. */
export async function connectAsOwner(server: DatabaseServer): Promise<pg.Client> {
  const client = new pg.Client({ ...server.connectionFor('owner'), connectionTimeoutMillis: 10_000 })
  client.on('error', () => {}) // also fails the query that is running
  try {
    await client.connect()
  } catch (cause) {
    await client.end()
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new DatabaseProblem('unreachable', `Server PostgreSQL tidak dapat dihubungi: ${reason}.`, { cause })
  }
  const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num')
  const major = Math.floor(Number(rows[0]?.server_version_num) / 10_000)
  if (major >= oldestVersion) return client
  await client.end()
  throw new DatabaseProblem('too_old', `Server ini menjalankan PostgreSQL ${major}.`)
}

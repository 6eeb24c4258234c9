import pg from 'pg'
import type { DataFolder } from './data-folder.ts'

/** Every process that uses the server holds this lock shared, for as long as it lives: PostgreSQL counts the users. */
const inUse = 8_273_641_006

export interface SharedUse {
  /** Resolves when the connection ends, for whatever reason. */
  readonly ended: Promise<void>
  /** Gives up the lock; true: nobody else holds it, and now nobody can take it, so the server is ours to stop. */
  releaseAsLast(): Promise<boolean>
  close(): Promise<void>
}

/** Joins the users of a reachable server. Waits where the last user is just stopping it, and then fails with the connection. */
export async function joinUsers(folder: DataFolder): Promise<SharedUse> {
  const client = new pg.Client({
    host: folder.socketFolder,
    user: 'undagi_migrator',
    database: 'postgres',
    application_name: 'undagi in use',
    connectionTimeoutMillis: 5_000,
  })
  client.on('error', () => {})
  const ended = new Promise<void>((resolve) => client.once('end', resolve))
  try {
    await client.connect()
    await client.query('SELECT pg_advisory_lock_shared($1)', [inUse])
  } catch (error) {
    await client.end()
    throw error
  }
  return {
    ended,
    async releaseAsLast() {
      await client.query('SELECT pg_advisory_unlock_shared($1)', [inUse])
      const { rows } = await client.query<{ last: boolean }>('SELECT pg_try_advisory_lock($1) AS last', [
        inUse,
      ])
      return rows[0]?.last === true
    },
    close: () => client.end(),
  }
}

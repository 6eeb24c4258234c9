import type { PoolClient } from 'pg'
import { migrationLock } from './migrate.ts'

/** The database answers, and nobody is changing its tables just now. */
export async function askReadiness(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ migrating: boolean }>(
    `SELECT EXISTS (
       SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database
        WHERE l.locktype = 'advisory' AND l.granted AND d.datname = current_database()
          AND (l.classid::bigint << 32) + l.objid::bigint = $1) AS migrating`,
    [migrationLock],
  )
  return rows[0]?.migrating === false
}

import { sql } from 'drizzle-orm'
import type { Sql } from '../database/drizzle-on.ts'
import { changesChannel } from './change-feed.ts'

/** Tells every process that something under this topic changed; delivered when the transaction commits. */
export async function notify(db: Sql, topic: string): Promise<void> {
  await db.execute(sql`SELECT pg_notify(${changesChannel}, ${topic})`)
}

import { sql } from 'drizzle-orm'
import type { RequestIdentity } from '../database/actor.ts'
import type { Database } from '../database/database.ts'
import type { Sql } from '../database/drizzle-on.ts'
import { preparedStatement } from '../database/prepared-statement.ts'
import { changesChannel } from './change-feed.ts'

/**
 * Tells every process that something under this topic has changed. It is called after the commit, not within: a transaction that
 * notifies holds a lock of the whole database while it waits for the disk, and all writers would queue behind it. Were the
 * announcement lost, watchers look again at their next heartbeat; what was written stands and must not be told as failed.
 */
export async function announce(
  topic: string,
  { database, request }: { database: Pick<Database, 'read'>; request: RequestIdentity },
): Promise<void> {
  await database.read(request, (db) => [notify(db, topic)]).catch(() => {})
}

/** The same for many topics at once. */
export async function announceAll(
  topics: readonly string[],
  { database, request }: { database: Pick<Database, 'read'>; request: RequestIdentity },
): Promise<void> {
  if (topics.length === 0) return
  await database.read(request, (db) => [notifyAll(db, topics)]).catch(() => {})
}

/** The same where there is no session to act in, such as the one that has just ended. */
export const notify = (db: Sql, topic: string) => notifyTopic(db, { topic })

const notifyTopic = preparedStatement(['topic'], (db, given) =>
  db.select({ sent: sql`pg_notify(${changesChannel}, ${given('topic')})` }).from(sql`(SELECT) AS once`),
)

/** The same of many topics. */
export const notifyAll = (db: Sql, topics: readonly string[]) =>
  db
    .select({ sent: sql`pg_notify(${changesChannel}, topic)` })
    .from(sql`jsonb_array_elements_text(${JSON.stringify(topics)}::jsonb) AS topic`)

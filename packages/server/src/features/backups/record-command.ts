import { sql } from 'drizzle-orm'
import type { DatabaseServer } from '../../platform/database/database-server.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { transactionAsOperator } from '../../platform/database/operation.ts'
import { insertFinishedRun, type RunEnd } from './backups.repository.ts'
import { failureWords } from './failure-words.ts'

/** Notes how a backup by command ended. A database of an older release has no place for it; nothing of this may fail a backup. */
export async function recordCommand<T extends { readonly fileBytes: number }>(
  server: DatabaseServer,
  file: string,
  work: () => Promise<T>,
): Promise<T> {
  const startedAt = new Date()
  const note = (end: RunEnd) =>
    transactionAsOperator(server.connectionFor('owner'), { institutions: [], at: startedAt }, async (db) => {
      if (!(await hasRuns(db))) return
      const run = { kind: 'command' as const, requestedBy: null, requestedByName: null, startedAt, file }
      await insertFinishedRun(db, { ...run, finishedAt: new Date(), end })
    }).catch(() => {})
  try {
    const written = await work()
    await note({ bytes: written.fileBytes })
    return written
  } catch (error) {
    await note({ error: failureWords(error) })
    throw error
  }
}

async function hasRuns(db: Sql): Promise<boolean> {
  const { rows } = await db.execute(sql`SELECT to_regclass('undagi.backup_runs') IS NOT NULL AS there`)
  return rows[0]?.there === true
}

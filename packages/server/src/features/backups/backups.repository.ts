import { and, count, desc, eq, getTableColumns, gte, isNull, max, ne, sql, sum } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { backupRuns } from '../../platform/database/tables/backups.tables.ts'
import { fileChecks, storedFiles } from '../../platform/database/tables/evidence.tables.ts'
import { memberships } from '../../platform/database/tables/institutions.tables.ts'

export type BackupRun = typeof backupRuns.$inferSelect
export type NewBackupRun = Pick<BackupRun, 'kind' | 'requestedBy' | 'requestedByName' | 'startedAt' | 'file'>

/** Row-level security shows memberships of the reader's own institutions alone: of people elsewhere the name stays hidden. */
const requestedByColleague = sql<string | null>`CASE WHEN EXISTS (
  SELECT FROM ${memberships} WHERE ${eq(memberships.personId, backupRuns.requestedBy)}
) THEN ${backupRuns.requestedByName} END`

/** Newest first; a year of nights and what was asked for beside them. */
export const selectRuns = (db: Sql) =>
  db
    .select({ ...getTableColumns(backupRuns), requestedByName: requestedByColleague })
    .from(backupRuns)
    .orderBy(desc(backupRuns.startedAt))
    .limit(500)

/** When a run last ended well, ended badly and began; null: never. */
export const selectLastRuns = (db: Sql) =>
  db
    .select({
      lastSuccess: lastWhere('succeeded'),
      lastFailure: lastWhere('failed'),
      lastAttempt: max(backupRuns.startedAt),
      unfinished: sql<number>`count(*) FILTER (WHERE ${eq(backupRuns.outcome, 'running')})`.mapWith(Number),
    })
    .from(backupRuns)

/** How many documents of one's institutions were damaged or missing when they were read again last. */
export const countDocumentsAmiss = (db: Sql) =>
  db
    .select({ documentsAmiss: count() })
    .from(fileChecks)
    .where(and(isNull(fileChecks.endedAt), ne(fileChecks.outcome, 'whole')))

/** The newest that ended well, with where its file was put. */
export const selectLastSuccess = (db: Sql) =>
  db
    .select({ file: backupRuns.file, bytes: backupRuns.bytes, startedAt: backupRuns.startedAt })
    .from(backupRuns)
    .where(eq(backupRuns.outcome, 'succeeded'))
    .orderBy(desc(backupRuns.startedAt))
    .limit(1)

/** How many bytes of documents have come since; null: ever. */
export async function sumDocumentsSince(db: Sql, since: Date | null): Promise<number> {
  const [row] = await db
    .select({ bytes: sum(storedFiles.bytes).mapWith(Number) })
    .from(storedFiles)
    .where(since === null ? undefined : gte(storedFiles.storedAt, since))
  return row?.bytes ?? 0
}

const lastWhere = (outcome: BackupRun['outcome']) =>
  sql<Date | null>`max(${backupRuns.startedAt}) FILTER (WHERE ${eq(backupRuns.outcome, outcome)})`.mapWith(
    backupRuns.startedAt,
  )

export async function insertRun(db: Sql, run: NewBackupRun): Promise<BackupRun> {
  const [row] = await db.insert(backupRuns).values(run).returning()
  if (row === undefined) throw new Error('An insert that returned nothing')
  return row
}

export type RunEnd = { readonly bytes: number } | { readonly error: string }

export async function finishRun(db: Sql, id: string, at: Date, end: RunEnd): Promise<void> {
  await db
    .update(backupRuns)
    .set({ ...end, outcome: outcomeOf(end), finishedAt: at })
    .where(eq(backupRuns.id, id))
}

/** Whose process ended before it could say so. */
export async function failUnfinishedRuns(db: Sql, at: Date, error: string): Promise<void> {
  await db
    .update(backupRuns)
    .set({ outcome: 'failed', finishedAt: at, error })
    .where(eq(backupRuns.outcome, 'running'))
}

/** One that is over already. */
export async function insertFinishedRun(
  db: Sql,
  { end, ...run }: NewBackupRun & { readonly finishedAt: Date; readonly end: RunEnd },
): Promise<void> {
  await db.insert(backupRuns).values({ ...run, ...end, outcome: outcomeOf(end) })
}

const outcomeOf = (end: RunEnd) => ('bytes' in end ? 'succeeded' : 'failed')

/** Where most institutions of this installation are; null: there is none yet. */
export async function selectInstallationTimeZone(db: Sql): Promise<string | null> {
  const { rows } = await db.execute(sql`SELECT undagi.installation_time_zone() AS zone`)
  return z.object({ zone: z.string().nullable() }).parse(rows[0]).zone
}

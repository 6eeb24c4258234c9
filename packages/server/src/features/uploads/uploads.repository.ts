import { and, eq, isNull, lt, notExists } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import {
  evidenceFiles as files,
  storedFiles,
  uploads,
} from '../../platform/database/tables/evidence.tables.ts'
import { waitForTurn } from '../../platform/database/wait-for-turn.ts'

export type UploadRow = typeof uploads.$inferSelect

export async function insertUpload(db: Sql, upload: typeof uploads.$inferInsert): Promise<UploadRow> {
  const [row] = await db.insert(uploads).values(upload).returning()
  if (row === undefined) throw new Error('An insert that returned nothing')
  return row
}

/** Those that no document is made of. Whoever begins two at once waits with the second, so that both are counted. */
export async function countOpenUploads(db: Sql, personId: string): Promise<number> {
  await waitForTurn(db, `uploads:${personId}`)
  const offered = db
    .select({ sha256: files.sha256 })
    .from(files)
    .where(and(eq(files.institutionId, uploads.institutionId), eq(files.sha256, uploads.sha256)))
  return db.$count(uploads, and(eq(uploads.personId, personId), notExists(offered)))
}

/** One's own: row-level security shows nobody else's. */
export const selectUpload = (db: Sql, institutionId: string, id: string) =>
  db
    .select()
    .from(uploads)
    .where(and(eq(uploads.institutionId, institutionId), eq(uploads.id, id)))

export async function finishUploadRow(
  db: Sql,
  id: string,
  { sha256, wholeAt }: { readonly sha256: string; readonly wholeAt: Date },
): Promise<void> {
  await db.update(uploads).set({ sha256, wholeAt }).where(eq(uploads.id, id))
}

export async function deleteUpload(db: Sql, id: string): Promise<void> {
  await db.delete(uploads).where(eq(uploads.id, id))
}

/** Bytes that are there already stay as they were first kept. */
export async function insertStoredFile(db: Sql, file: typeof storedFiles.$inferInsert): Promise<void> {
  await db.insert(storedFiles).values(file).onConflictDoNothing()
}

/** Of everybody, begun before this instant: for the operator who clears up. */
export const selectUploadsBefore = (db: Sql, begun: Date) =>
  db.select({ id: uploads.id, wholeAt: uploads.wholeAt }).from(uploads).where(lt(uploads.begunAt, begun))

/** Of everybody, what is still coming and how long it will be: for the operator. */
export const selectUnfinished = (db: Sql) =>
  db
    .select({ id: uploads.id, announcedBytes: uploads.announcedBytes })
    .from(uploads)
    .where(isNull(uploads.sha256))

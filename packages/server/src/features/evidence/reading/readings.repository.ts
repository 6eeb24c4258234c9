import type { Inspection } from '@undagi/documents'
import { and, eq, notExists } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import {
  evidenceFiles as files,
  filePages as pages,
  fileReadings as readings,
} from '../../../platform/database/tables/evidence.tables.ts'
import type { FileKey } from '../../../platform/files/file-store.ts'

/** One that is offered and that this reader has not read; undefined: none is left. For the operator. */
export async function selectUnread(db: Sql, reader: string): Promise<FileKey | undefined> {
  const read = db
    .select({ sha256: readings.sha256 })
    .from(readings)
    .where(
      and(
        eq(readings.institutionId, files.institutionId),
        eq(readings.sha256, files.sha256),
        eq(readings.reader, reader),
      ),
    )
  const [found] = await db
    .select({ institutionId: files.institutionId, sha256: files.sha256 })
    .from(files)
    .where(notExists(read))
    .limit(1)
  return found
}

export interface Reading extends FileKey {
  readonly reader: string
  readonly readAt: Date
  /** Null: the reader itself broke. */
  readonly found: { readonly inspection: Inspection; readonly pageTexts: readonly string[] } | null
}

/** Another process may have read it meanwhile: then that stays. */
export async function insertReading(db: Sql, { found, readAt, ...key }: Reading): Promise<void> {
  const inserted = await db
    .insert(readings)
    .values({ ...key, readAt, outcome: found === null ? 'failed' : 'read', inspection: found?.inspection })
    .onConflictDoNothing()
    .returning({ sha256: readings.sha256 })
  // PostgreSQL keeps no zero in a text.
  const texts = (found?.pageTexts ?? []).map((text) => text.replaceAll('\0', ''))
  if (inserted.length === 0 || texts.length === 0) return
  await db.insert(pages).values(texts.map((text, index) => ({ ...key, text, page: index + 1 })))
}

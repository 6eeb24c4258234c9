import type { Inspection, InspectionDetails } from '@undagi/documents'
import { and, eq, lte, notExists, notLike, sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import {
  evidenceFiles as files,
  filePages as pages,
  fileReadings as readings,
  storedFiles as stored,
} from '../../../platform/database/tables/evidence.tables.ts'
import type { FileKey } from '../../../platform/files/file-store.ts'
import { isNotInfected } from '../scanning/scans.repository.ts'
import { keepable } from './keepable.ts'
import { largestReadBytes } from './largest-read-bytes.ts'
import { holdUploads } from './sent-files.repository.ts'

/** Those that are offered and that this reader has not read, up to so many, of each institution by turns. For the operator. */
export async function selectUnread(db: Sql, reader: string, most: number): Promise<FileKey[]> {
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
  return db
    .select({ institutionId: files.institutionId, sha256: files.sha256 })
    .from(files)
    .innerJoin(stored, and(eq(stored.institutionId, files.institutionId), eq(stored.sha256, files.sha256)))
    .where(
      and(
        notExists(read),
        isNotInfected(db, files),
        lte(stored.bytes, largestReadBytes),
        notLike(stored.mediaType, 'video/%'),
      ),
    )
    .groupBy(files.institutionId, files.sha256)
    .orderBy(sql`row_number() OVER (PARTITION BY ${files.institutionId} ORDER BY ${files.sha256})`)
    .limit(most)
}

/** Whether a document is made of these bytes: then they are never thrown away. */
async function isInDocument(db: Sql, { institutionId, sha256 }: FileKey): Promise<boolean> {
  const rows = await db
    .select({ sha256: files.sha256 })
    .from(files)
    .where(and(eq(files.institutionId, institutionId), eq(files.sha256, sha256)))
    .limit(1)
  return rows.length > 0
}

interface Found {
  readonly inspection: Inspection
  readonly details: InspectionDetails
  readonly pageTexts: readonly string[]
  readonly pageNames: readonly string[]
}

export interface Reading extends FileKey {
  readonly reader: string
  readonly readAt: Date
  /** A word says why there is nothing: the reader was stopped, or broke. */
  readonly found: Found | Exclude<(typeof readings.$inferInsert)['outcome'], 'read'>
}

/** More than any document has: what has more is no document, and its first pages are enough. */
const mostPages = 5_000
const pagesAtOnce = 500

/** Another process may have read it meanwhile: then that stays. Of bytes that were thrown away meanwhile nothing is kept. */
export async function insertReading(db: Sql, { found, readAt, ...key }: Reading): Promise<void> {
  if (!(await holdUploads(db, key)) && !(await isInDocument(db, key))) return
  const isRead = typeof found === 'object'
  const inserted = await db
    .insert(readings)
    .values({
      ...{ ...key, readAt, outcome: isRead ? 'read' : found },
      ...(isRead && { inspection: asJson(found.inspection), details: asJson(found.details) }),
    })
    .onConflictDoNothing()
    .returning({ sha256: readings.sha256 })
  if (inserted.length === 0) return
  const texts = (isRead ? found.pageTexts : []).slice(0, mostPages)
  const names = isRead ? found.pageNames : []
  for (let first = 0; first < texts.length; first += pagesAtOnce) {
    const rows = texts
      .slice(first, first + pagesAtOnce)
      .map((text, index) => ({ ...key, text: keepable(text), ...placeOf(first + index, names) }))
    await db.insert(pages).values(rows)
  }
}

/** Excel allows 31 letters. */
const longestName = 200

function placeOf(index: number, names: readonly string[]) {
  const name = keepable((names[index] ?? '').slice(0, longestName)).trim()
  return { page: index + 1, name: name === '' ? null : name }
}

const asJson = (value: unknown) => sql`${JSON.stringify(keepable(value))}::jsonb`

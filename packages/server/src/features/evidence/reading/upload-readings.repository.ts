import { and, eq, inArray, isNotNull, lte, notExists, notLike, sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import {
  fileScans as scans,
  storedFiles as stored,
  uploadReadings,
  uploads,
} from '../../../platform/database/tables/evidence.tables.ts'
import type { FileKey } from '../../../platform/files/file-store.ts'
import { isNewestScan } from '../scanning/scans.repository.ts'
import { keepable } from './keepable.ts'
import { largestReadBytes } from './largest-read-bytes.ts'
import { reader } from './reader.ts'
import type { Reading } from './readings.repository.ts'

/**
 * Those that have arrived, wait for their sender to describe them, and that this reader has not read; of each of them the first, then
 * the second. For the operator.
 */
export async function selectUnreadUploads(db: Sql, most: number): Promise<FileKey[]> {
  const read = db
    .select({ uploadId: uploadReadings.uploadId })
    .from(uploadReadings)
    .where(and(eq(uploadReadings.uploadId, uploads.id), eq(uploadReadings.reader, reader)))
  const rows = await db
    .select({ institutionId: stored.institutionId, sha256: stored.sha256 })
    .from(uploads)
    .innerJoin(stored, ofUpload)
    .where(
      and(
        ...[isNotNull(uploads.sha256), notExists(read), notExists(infected(db))],
        ...[lte(stored.bytes, largestReadBytes), notLike(stored.mediaType, 'video/%')],
      ),
    )
    .groupBy(stored.institutionId, stored.sha256)
    .orderBy(
      sql`row_number() OVER (PARTITION BY min(${uploads.personId}::text) ORDER BY min(${uploads.wholeAt}) NULLS FIRST, ${stored.sha256})`,
      sql`min(${uploads.wholeAt}) NULLS FIRST`,
    )
    .limit(most)
  return rows
}

const ofUpload = and(eq(stored.institutionId, uploads.institutionId), eq(stored.sha256, uploads.sha256))

/** The same bytes were found to hold a virus when they came in before. */
const infected = (db: Sql) =>
  db
    .select({ sha256: scans.sha256 })
    .from(scans)
    .where(
      and(
        ...[eq(scans.institutionId, stored.institutionId), eq(scans.sha256, stored.sha256)],
        ...[isNewestScan(db), eq(scans.outcome, 'found')],
      ),
    )

/** For every upload of these bytes; of one that was thrown away meanwhile nothing is kept. */
export async function insertUploadReading(
  db: Sql,
  { institutionId, sha256, found, readAt }: Reading,
): Promise<void> {
  const isRead = typeof found === 'object'
  const inspection = isRead ? JSON.stringify(keepable(found.inspection)) : null
  await db.execute(sql`
    INSERT INTO undagi.upload_readings (institution_id, upload_id, reader, outcome, inspection, read_at)
    SELECT institution_id, id, ${reader}, ${isRead ? 'read' : found}, ${inspection}::jsonb, ${readAt.toISOString()}::timestamptz
      FROM undagi.uploads WHERE institution_id = ${institutionId} AND sha256 = ${sha256}
    ON CONFLICT DO NOTHING`)
}

/** What is known of a file that one has sent: row-level security shows nobody else's. */
export const selectUploadReading = (
  db: Sql,
  { institutionId, uploadId }: { readonly institutionId: string; readonly uploadId: string },
) =>
  db
    .select({
      ...{ bytes: stored.bytes, mediaType: stored.mediaType },
      ...{ outcome: uploadReadings.outcome, inspection: uploadReadings.inspection },
      isInfected: sql<boolean>`EXISTS ${infected(db)}`,
    })
    .from(uploads)
    .innerJoin(stored, ofUpload)
    .leftJoin(uploadReadings, and(eq(uploadReadings.uploadId, uploads.id), eq(uploadReadings.reader, reader)))
    .where(and(eq(uploads.institutionId, institutionId), eq(uploads.id, uploadId)))

/** Who sent these bytes and has not made a document of them, or not only. For the operator. */
export const selectSenders = (db: Sql, institutionId: string, sha256s: readonly string[]) =>
  db
    .selectDistinct({ personId: uploads.personId })
    .from(uploads)
    .where(and(eq(uploads.institutionId, institutionId), inArray(uploads.sha256, [...sha256s])))

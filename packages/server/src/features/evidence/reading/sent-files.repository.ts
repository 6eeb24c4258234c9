import { and, eq, isNotNull, lte, notExists, notLike, sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import {
  fileReadings as readings,
  storedFiles as stored,
  uploads,
} from '../../../platform/database/tables/evidence.tables.ts'
import type { FileKey } from '../../../platform/files/file-store.ts'
import { infectionOf, isNotInfected } from '../scanning/scans.repository.ts'
import { largestReadBytes } from './largest-read-bytes.ts'
import { reader } from './reader.ts'

/**
 * Those that have arrived, wait for their sender to describe them, and that this reader has not read anywhere in the institution; of each
 * of them the first, then the second. For the operator.
 */
export async function selectUnreadSent(db: Sql, most: number): Promise<FileKey[]> {
  const read = db.select({ sha256: readings.sha256 }).from(readings).where(ofReading)
  const rows = await db
    .select({ institutionId: stored.institutionId, sha256: stored.sha256 })
    .from(uploads)
    .innerJoin(stored, ofUpload)
    .where(
      and(
        ...[isNotNull(uploads.sha256), notExists(read), isNotInfected(db, stored)],
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
const ofReading = and(
  ...[eq(readings.institutionId, stored.institutionId), eq(readings.sha256, stored.sha256)],
  eq(readings.reader, reader),
)

/** Whether somebody holds these bytes as an upload; until the transaction ends none of them throws it away. For the operator. */
export async function holdUploads(db: Sql, { institutionId, sha256 }: FileKey): Promise<boolean> {
  const held = await db
    .select({ id: uploads.id })
    .from(uploads)
    .where(and(eq(uploads.institutionId, institutionId), eq(uploads.sha256, sha256)))
    .for('key share')
  return held.length > 0
}

/** What is known of a file that one has sent: row-level security shows nobody else's. */
export const selectSentReading = (
  db: Sql,
  { institutionId, uploadId }: { readonly institutionId: string; readonly uploadId: string },
) =>
  db
    .select({
      ...{ bytes: stored.bytes, mediaType: stored.mediaType },
      ...{ outcome: readings.outcome, inspection: readings.inspection },
      isInfected: sql<boolean>`EXISTS ${infectionOf(db, stored)}`,
    })
    .from(uploads)
    .innerJoin(stored, ofUpload)
    .leftJoin(readings, ofReading)
    .where(and(eq(uploads.institutionId, institutionId), eq(uploads.id, uploadId)))

/** Who sent these bytes and has not made a document of them, or not only. For the operator. */
export const selectSenders = (db: Sql, { institutionId, sha256 }: FileKey) =>
  db
    .selectDistinct({ personId: uploads.personId })
    .from(uploads)
    .where(and(eq(uploads.institutionId, institutionId), eq(uploads.sha256, sha256)))

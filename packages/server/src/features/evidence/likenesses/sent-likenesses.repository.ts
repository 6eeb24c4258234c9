import { and, eq, notExists, sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { fileReadings as readings, uploads } from '../../../platform/database/tables/evidence.tables.ts'
import { uploadLikenesses } from '../../../platform/database/tables/likenesses.tables.ts'
import type { FileKey } from '../../../platform/files/file-store.ts'
import { isNotInfected } from '../scanning/scans.repository.ts'
import type { ComparedFile } from './likenesses.repository.ts'
import type { Likeness } from './rank-likenesses.ts'

type Origin = Pick<ComparedFile, 'reader' | 'method'>

/** Those that somebody has sent, that were read and not compared yet, up to so many. For the operator. */
export function selectUncomparedSent(db: Sql, { reader, method }: Origin, most: number): Promise<FileKey[]> {
  const compared = db
    .select({ id: uploadLikenesses.uploadId })
    .from(uploadLikenesses)
    .where(
      and(
        eq(uploadLikenesses.uploadId, uploads.id),
        ...[eq(uploadLikenesses.reader, reader), eq(uploadLikenesses.method, method)],
      ),
    )
  return db
    .selectDistinct({ institutionId: readings.institutionId, sha256: readings.sha256 })
    .from(uploads)
    .innerJoin(
      readings,
      and(eq(readings.institutionId, uploads.institutionId), eq(readings.sha256, uploads.sha256)),
    )
    .where(
      and(
        eq(readings.reader, reader),
        eq(readings.outcome, 'read'),
        isNotInfected(db, readings),
        notExists(compared),
      ),
    )
    .limit(most)
}

interface Found extends ComparedFile {
  readonly personId: string
  readonly alike: readonly Likeness[]
  readonly comparedAt: Date
}

/** For every upload of these bytes by one person; of one that was thrown away meanwhile nothing is kept. */
export async function insertSentLikenesses(
  db: Sql,
  { institutionId, sha256, personId, reader, method, alike, comparedAt }: Found,
): Promise<void> {
  await db.execute(sql`
    INSERT INTO undagi.upload_likenesses (institution_id, upload_id, reader, method, alike, compared_at)
    SELECT institution_id, id, ${reader}, ${method}, ${JSON.stringify(alike)}::jsonb, ${comparedAt.toISOString()}::timestamptz
      FROM undagi.uploads WHERE institution_id = ${institutionId} AND sha256 = ${sha256} AND person_id = ${personId}::uuid FOR KEY SHARE
    ON CONFLICT DO NOTHING`)
}

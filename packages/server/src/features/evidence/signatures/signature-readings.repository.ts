import { and, asc, desc, eq, notExists, type SQL, sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import {
  evidenceFiles as files,
  fileReadings as readings,
} from '../../../platform/database/tables/evidence.tables.ts'
import { signatureReadings as judged } from '../../../platform/database/tables/trust.tables.ts'
import type { FileKey } from '../../../platform/files/file-store.ts'
import { isOffered } from '../reading/is-offered.repository.ts'
import { keepable } from '../reading/keepable.ts'
import { reader } from '../reading/reader.ts'
import { signatureReader } from './signature-reader.ts'

export type NewSignatureReading = typeof judged.$inferInsert

/** A subquery of its own, which the database answers once for all rows. */
export const trustVersionOf = (institutionId: SQL | string) =>
  sql<number>`(SELECT undagi.trust_version(${institutionId}))`

/** Files of documents, with signatures that were not judged by the trust data of today, up to so many. For the operator. */
export async function selectUnjudged(db: Sql, most: number): Promise<FileKey[]> {
  const ours = and(eq(readings.reader, reader), sql`undagi.mentions_signature(${readings.inspection})`)
  const signing = db.selectDistinct({ id: readings.institutionId }).from(readings).where(ours).as('signing')
  // Distinct, so that the version is asked once for each institution and not for each of its files.
  const today = db
    .selectDistinct({
      id: signing.id,
      version: sql<number>`undagi.trust_version(${signing.id})`.as('version'),
    })
    .from(signing)
    .as('today')
  const byToday = db
    .select({ sha256: judged.sha256 })
    .from(judged)
    .where(
      and(
        eq(judged.institutionId, readings.institutionId),
        eq(judged.sha256, readings.sha256),
        eq(judged.reader, signatureReader),
        eq(judged.trustVersion, today.version),
      ),
    )
  return db
    .select({ institutionId: readings.institutionId, sha256: readings.sha256 })
    .from(readings)
    .innerJoin(today, eq(today.id, readings.institutionId))
    .where(and(ours, isOffered(db), notExists(byToday)))
    .orderBy(asc(readings.institutionId), asc(readings.readAt))
    .limit(most)
}

export async function selectTrustVersion(db: Sql, institutionId: string): Promise<number> {
  const { rows } = await db.execute<{ version: number }>(
    sql`SELECT undagi.trust_version(${institutionId}) AS version`,
  )
  return rows[0]?.version ?? 0
}

/** Another process may have judged it meanwhile: then that stays. */
export async function insertSignatureReading(
  db: Sql,
  { verification, secondOpinion, ...row }: NewSignatureReading,
): Promise<void> {
  await db
    .insert(judged)
    .values({
      ...row,
      verification: verification == null ? null : keepable(verification),
      secondOpinion: secondOpinion == null ? null : keepable(secondOpinion),
    })
    .onConflictDoNothing()
}

/** Beside each file what was last found of its signatures; the newest trust data count. `versionToday` names no row of it: it is asked once. */
export const newestJudgement = (db: Sql, versionToday: SQL<number>) =>
  db
    .select({
      trustVersion: judged.trustVersion,
      judgedAt: judged.judgedAt,
      verification: judged.verification,
      secondOpinion: judged.secondOpinion,
      isOfToday: sql<boolean>`${judged.trustVersion} = ${versionToday}`.as('is_of_today'),
    })
    .from(judged)
    .where(
      and(
        eq(judged.institutionId, files.institutionId),
        eq(judged.sha256, files.sha256),
        eq(judged.reader, signatureReader),
      ),
    )
    .orderBy(desc(judged.trustVersion))
    .limit(1)
    .as('newest_judgement')

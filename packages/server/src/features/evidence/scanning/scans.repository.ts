import { and, eq, gt, ne, notExists, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import {
  evidenceFiles as files,
  fileScans as scans,
} from '../../../platform/database/tables/evidence.tables.ts'
import type { FileKey } from '../../../platform/files/file-store.ts'

/**
 * Those that are offered and still to be scanned, up to so many: never scanned, or held back for what another version of the scanner
 * found, which may have been mistaken. For the operator.
 */
export async function selectUnscanned(db: Sql, scanner: string, most: number): Promise<FileKey[]> {
  const settled = db
    .select({ sha256: scans.sha256 })
    .from(scans)
    .where(and(scanOfFile, or(ne(scans.outcome, 'found'), eq(scans.scanner, scanner))))
  return db
    .selectDistinct({ institutionId: files.institutionId, sha256: files.sha256 })
    .from(files)
    .where(notExists(settled))
    .limit(most)
}

/** Joins a file of a revision with what was last found in it. */
export const newestScanOfFile = (db: Sql) => {
  const newer = alias(scans, 'newer')
  const isLater = and(
    eq(newer.institutionId, scans.institutionId),
    eq(newer.sha256, scans.sha256),
    gt(newer.scannedAt, scans.scannedAt),
  )
  return and(scanOfFile, notExists(db.select({ sha256: newer.sha256 }).from(newer).where(isLater)))
}

/** Of a file of a revision: nothing was found in it, as far as is known. */
export const isNotInfected = (db: Sql) =>
  notExists(
    db
      .select({ sha256: scans.sha256 })
      .from(scans)
      .where(and(newestScanOfFile(db), eq(scans.outcome, 'found'))),
  )

export async function insertScan(db: Sql, scan: typeof scans.$inferInsert): Promise<void> {
  await db.insert(scans).values(scan).onConflictDoNothing()
}

const scanOfFile = and(eq(scans.institutionId, files.institutionId), eq(scans.sha256, files.sha256))

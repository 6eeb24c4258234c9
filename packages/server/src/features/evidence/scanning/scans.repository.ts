import { type AnyColumn, and, asc, eq, gt, lt, ne, notExists, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import {
  evidenceFiles as files,
  fileScans as scans,
} from '../../../platform/database/tables/evidence.tables.ts'
import type { FileKey } from '../../../platform/files/file-store.ts'
import type { Scan } from '../../../platform/scanner/virus-scanner.ts'

/**
 * Those that are offered and still to be scanned, up to so many: never scanned, or held back for what another version of the scanner
 * found, which may have been mistaken. For the operator.
 */
export async function selectUnscanned(db: Sql, scanner: string, most: number): Promise<FileKey[]> {
  const settled = db
    .select({ sha256: scans.sha256 })
    .from(scans)
    .where(and(newestScanOfFile(db), or(ne(scans.outcome, 'found'), eq(scans.lastScanner, scanner))))
  return db
    .selectDistinct({ institutionId: files.institutionId, sha256: files.sha256 })
    .from(files)
    .where(notExists(settled))
    .limit(most)
}

interface Earlier {
  readonly before: Date
  /** With other signatures than these. */
  readonly scanner: string
}

/** What was let through earlier, the longest ago first. For the operator. */
export const selectScannedBefore = (db: Sql, { before, scanner }: Earlier, most: number) =>
  db
    .select({ institutionId: scans.institutionId, sha256: scans.sha256 })
    .from(scans)
    .where(
      and(
        ...[lt(scans.lastAt, before), ne(scans.lastScanner, scanner), ne(scans.outcome, 'found')],
        isNewestScan(db),
      ),
    )
    .orderBy(asc(scans.lastAt))
    .limit(most)

export const isNewestScan = (db: Sql) => {
  const newer = alias(scans, 'newer')
  const isLater = and(
    eq(newer.institutionId, scans.institutionId),
    eq(newer.sha256, scans.sha256),
    gt(newer.scannedAt, scans.scannedAt),
  )
  return notExists(db.select({ sha256: newer.sha256 }).from(newer).where(isLater))
}

/** Joins a file of a revision with what was last found in it. */
export const newestScanOfFile = (db: Sql) => and(scanOfFile, isNewestScan(db))

interface Bytes {
  readonly institutionId: AnyColumn
  readonly sha256: AnyColumn
}

/** What says that a virus was last found in these bytes, whether a document or an upload holds them. */
export const infectionOf = (db: Sql, { institutionId, sha256 }: Bytes) =>
  db
    .select({ sha256: scans.sha256 })
    .from(scans)
    .where(
      and(
        ...[eq(scans.institutionId, institutionId), eq(scans.sha256, sha256)],
        ...[isNewestScan(db), eq(scans.outcome, 'found')],
      ),
    )

/** Nothing was found in them, as far as is known. */
export const isNotInfected = (db: Sql, bytes: Bytes) => notExists(infectionOf(db, bytes))

type Verdict = FileKey & Scan & { readonly scanner: string; readonly scannedAt: Date }

/** The same verdict lasts; another one takes its place. Answers whether it is another. */
export async function noteScan(db: Sql, verdict: Verdict): Promise<boolean> {
  const { institutionId, sha256, outcome, scanner, scannedAt } = verdict
  const signature = verdict.outcome === 'found' ? verdict.signature : null
  const lasting = await db
    .update(scans)
    .set({
      lastAt: sql`greatest(${scans.lastAt}, ${scannedAt.toISOString()}::timestamptz)`,
      lastScanner: scanner,
    })
    .where(
      and(
        ...[eq(scans.institutionId, institutionId), eq(scans.sha256, sha256), isNewestScan(db)],
        ...[eq(scans.outcome, outcome), sql`${scans.signature} IS NOT DISTINCT FROM ${signature}::text`],
      ),
    )
    .returning({ sha256: scans.sha256 })
  if (lasting.length > 0) return false
  const row = { institutionId, sha256, outcome, signature, scanner, scannedAt }
  const written = await db
    .insert(scans)
    .values({ ...row, lastAt: scannedAt, lastScanner: scanner })
    .onConflictDoNothing()
    .returning({ sha256: scans.sha256 })
  return written.length > 0
}

const scanOfFile = and(eq(scans.institutionId, files.institutionId), eq(scans.sha256, files.sha256))

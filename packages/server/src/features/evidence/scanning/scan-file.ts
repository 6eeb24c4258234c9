import { serverTrail } from '../../../platform/audit/request-trail.ts'
import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { FileKey, FileStore } from '../../../platform/files/file-store.ts'
import type { VirusScanner } from '../../../platform/scanner/virus-scanner.ts'
import { referToFile } from '../usecases/refer-to-file.ts'
import { tellOfFile } from '../usecases/tell-of-file.ts'
import { lookAtFile } from './look-at-file.ts'
import { noteScan } from './scans.repository.ts'

export interface ScanningTools {
  readonly database: Database
  readonly clock: Clock
  readonly store: FileStore
  readonly scanner: VirusScanner
  readonly reportFailure: (error: unknown) => void
}

/**
 * Keeps what a scanner says of a file. Open pages hear of another verdict, and of a virus the log of the institution tells. Answers how
 * many bytes were sent.
 */
export async function scanFile(key: FileKey, version: string, tools: ScanningTools): Promise<number> {
  const { database, clock, reportFailure } = tools
  const { institutionId } = key
  const { scan: found, bytes } = await lookAtFile(key, tools)
  const at = clock.now()
  const trail = serverTrail(found.outcome === 'found' ? 'withholdFile' : 'scanFile', { institutionId })
  const isNews = await database.asOperator({ institutions: [institutionId], at, trail }, async (db) => {
    const isOther = await noteScan(db, { ...key, ...found, scanner: version, scannedAt: at })
    if (isOther && found.outcome === 'found')
      await referToFile(db, key, { virus: found.signature, scanner: version })
    else trail.leaveOut()
    return isOther
  })
  if (isNews) await tellOfFile(database, key, at).catch(reportFailure)
  return bytes
}

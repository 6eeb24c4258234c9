import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import { type FileKey, FileMissing, type FileStore } from '../../../platform/files/file-store.ts'
import {
  type Scan,
  ScanBrokenOff,
  ScannerUnreachable,
  type VirusScanner,
} from '../../../platform/scanner/virus-scanner.ts'
import { createFileWork, type FileWork } from '../file-work.ts'
import { insertScan, selectUnscanned } from './scans.repository.ts'

/** Has each document looked at by a scanner for viruses, where one is set up. */
export interface ScanningOffice extends FileWork {
  readonly isSetUp: boolean
}

interface Tools {
  readonly database: Database
  readonly clock: Clock
  readonly store: FileStore
  readonly scanner: VirusScanner
  readonly reportFailure: (error: unknown) => void
}

export const noScanning: ScanningOffice = {
  ...{ isSetUp: false, wake() {}, stop() {} },
  async lookForWork() {},
}

export function createScanningOffice(tools: Tools): ScanningOffice {
  const { database, clock, store, scanner, reportFailure } = tools
  const operation = () => ({ institutions: [], at: clock.now() })
  let version = ''

  async function lookAt(key: FileKey): Promise<Scan> {
    const ask = async () => scanner.scan(await store.open(key))
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof ScanBrokenOff)) throw error
      // What is too long it breaks off, at times before its reason arrives; one that is still there and does so twice means the file.
      await scanner.version()
      return await ask().catch(async (again: unknown) => {
        if (!(again instanceof ScanBrokenOff)) throw again
        await scanner.version()
        return { outcome: 'too_large' as const }
      })
    }
  }

  async function scan(key: FileKey): Promise<'done' | 'not_now'> {
    try {
      const found = await lookAt(key)
      const row = { ...key, ...found, scanner: version, scannedAt: clock.now() }
      await database.asOperator(operation(), (db) => insertScan(db, row))
      return 'done'
    } catch (error) {
      if (!(error instanceof FileMissing || error instanceof ScannerUnreachable)) throw error
      reportFailure(error)
      // Of one document the scanner may say nothing; whether it is still there it says itself.
      if (error instanceof ScannerUnreachable) await scanner.version()
      return 'not_now'
    }
  }

  const work = createFileWork({
    ...{ clock, longestRestMs: 60_000, mostAtOnce: 100, deal: scan },
    async select(most) {
      version = await scanner.version()
      return database.asOperator(operation(), (db) => selectUnscanned(db, version, most))
    },
  })
  return {
    ...work,
    isSetUp: true,
    async lookForWork() {
      await work.lookForWork().catch((error: unknown) => {
        reportFailure(error)
        // What was not scanned stays so, and is tried again after the rest.
        if (!(error instanceof ScannerUnreachable)) throw error
      })
    },
  }
}

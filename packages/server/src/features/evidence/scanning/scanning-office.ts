import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import { type FileKey, FileMissing, type FileStore } from '../../../platform/files/file-store.ts'
import { ScannerUnreachable, type VirusScanner } from '../../../platform/scanner/virus-scanner.ts'
import { createPassedOver } from '../passed-over.ts'
import { insertScan, selectUnscanned } from './scans.repository.ts'

/** Files that were added elsewhere are looked for, and a scanner out of reach is asked again, at least so often. */
const longestRestMs = 60_000
const mostAtOnce = 100

/** Has each document looked at by a scanner for viruses, where one is set up. As with reading, nothing is queued. */
export interface ScanningOffice {
  readonly isSetUp: boolean
  /** Something was added: soon it is to be scanned. */
  wake(): void
  /** Has scanned what is not yet, one after the other, as long as the scanner answers. */
  lookForWork(): Promise<void>
  /** No further document is begun. */
  stop(): void
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
  const passedOver = createPassedOver()
  let isAwake = true
  let isStopped = false
  let lastLook = Number.NEGATIVE_INFINITY
  const operation = () => ({ institutions: [], at: clock.now() })

  async function scan(key: FileKey, version: string): Promise<void> {
    const found = await scanner.scan(await store.open(key))
    const row = { ...key, ...found, scanner: version, scannedAt: clock.now() }
    await database.asOperator(operation(), (db) => insertScan(db, row))
  }

  async function scanAll(): Promise<void> {
    const version = await scanner.version()
    const most = mostAtOnce + passedOver.count
    const unscanned = await database.asOperator(operation(), (db) => selectUnscanned(db, version, most))
    for (const key of passedOver.without(unscanned)) {
      if (isStopped) return
      await scan(key, version).catch(async (error: unknown) => {
        if (!(error instanceof FileMissing || error instanceof ScannerUnreachable)) throw error
        reportFailure(error)
        passedOver.add(key)
        // Of one document the scanner may say nothing; whether it is still there it says itself.
        if (error instanceof ScannerUnreachable) await scanner.version()
      })
    }
    isAwake ||= unscanned.length === most
  }

  return {
    isSetUp: true,
    wake() {
      isAwake = true
    },
    async lookForWork() {
      const now = clock.now().getTime()
      if (!isAwake && now - lastLook < longestRestMs) return
      isAwake = false
      lastLook = now
      await scanAll().catch((error: unknown) => {
        reportFailure(error)
        // What was not scanned stays so, and is tried again after the rest.
        if (!(error instanceof ScannerUnreachable)) throw error
      })
    },
    stop() {
      isStopped = true
    },
  }
}

import { FileMissing } from '../../../platform/files/file-store.ts'
import { createFileWork, type FileWork } from '../../../platform/files/file-work.ts'
import { type Scan, ScannerUnreachable } from '../../../platform/scanner/virus-scanner.ts'
import { askScanner } from './look-at-file.ts'
import { createRescanning } from './rescanning.ts'
import { type ScanningTools, scanFile } from './scan-file.ts'
import { selectUnscanned } from './scans.repository.ts'
import { untilItAnswers } from './until-it-answers.ts'

/** Has each document looked at by a scanner for viruses, where one is set up. */
export interface ScanningOffice extends FileWork {
  readonly isSetUp: boolean
  /** Looks again at what was found clean, once there are newer signatures. */
  readonly again: FileWork
  /** What is said of a file that is not kept yet; undefined: nobody is set up to say it. */
  lookAt(file: Uint8Array): Promise<Scan | undefined>
}

const noWork: FileWork = { wake() {}, stop() {}, async lookForWork() {} }

export const noScanning: ScanningOffice = {
  ...noWork,
  isSetUp: false,
  again: noWork,
  lookAt: async () => undefined,
}

export function createScanningOffice(tools: ScanningTools): ScanningOffice {
  const { database, clock, scanner, reportFailure } = tools
  let version = ''
  const work = createFileWork({
    ...{ clock, longestRestMs: 60_000, mostAtOnce: 100 },
    async select(most) {
      version = await scanner.version()
      return database.asOperator({ institutions: [], at: clock.now() }, (db) =>
        selectUnscanned(db, version, most),
      )
    },
    async deal(key) {
      try {
        await scanFile(key, version, tools)
        return 'done'
      } catch (error) {
        if (!(error instanceof FileMissing || error instanceof ScannerUnreachable)) throw error
        reportFailure(error)
        // Of one document the scanner may say nothing; whether it is still there it says itself.
        if (error instanceof ScannerUnreachable) await scanner.version()
        return 'not_now'
      }
    },
  })
  return {
    ...untilItAnswers(work, reportFailure),
    isSetUp: true,
    again: createRescanning(tools),
    lookAt: (file) => askScanner(() => piecesOf(file), scanner),
  }
}

async function* piecesOf(file: Uint8Array): AsyncGenerator<Uint8Array> {
  yield file
}

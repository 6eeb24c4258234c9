import { FileMissing } from '../../../platform/files/file-store.ts'
import { createFileWork, type FileWork } from '../../../platform/files/file-work.ts'
import { createPace } from '../../../platform/pace.ts'
import { ScannerUnreachable } from '../../../platform/scanner/virus-scanner.ts'
import { type ScanningTools, scanFile } from './scan-file.ts'
import { selectScannedBefore } from './scans.repository.ts'
import { untilItAnswers } from './until-it-answers.ts'

/** Signatures become newer about once a day: no file is sent oftener. */
const dayMs = 24 * 60 * 60_000
/** No faster, so that what has just come in is scanned at once: 170 GB a day. */
const rescannedBytesPerSecond = 2_000_000

/** Looks again at what was not found infected, by signatures that know more, the one longest not looked at first. */
export function createRescanning(tools: ScanningTools): FileWork {
  const { database, clock, scanner, reportFailure } = tools
  const stopping = new AbortController()
  let version = ''
  const startPace = () => createPace({ bytesPerSecond: rescannedBytesPerSecond, signal: stopping.signal })
  let pace = startPace()
  const work = createFileWork({
    ...{ clock, longestRestMs: 10 * 60_000, mostAtOnce: 100 },
    async select(most) {
      version = await scanner.version()
      pace = startPace()
      const at = clock.now()
      const before = new Date(at.getTime() - dayMs)
      return database.asOperator({ institutions: [], at }, (db) =>
        selectScannedBefore(db, { before, scanner: version }, most),
      )
    },
    async deal(key) {
      try {
        await pace(await scanFile(key, version, tools))
        return 'done'
      } catch (error) {
        if (!(error instanceof FileMissing || error instanceof ScannerUnreachable)) throw error
        // That a document is gone, whoever reads them again tells.
        if (error instanceof ScannerUnreachable) await scanner.version()
        return 'not_now'
      }
    },
  })
  return {
    ...untilItAnswers(work, reportFailure),
    stop() {
      stopping.abort()
      work.stop()
    },
  }
}

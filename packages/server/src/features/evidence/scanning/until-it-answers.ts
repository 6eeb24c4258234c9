import type { FileWork } from '../../../platform/files/file-work.ts'
import { ScannerUnreachable } from '../../../platform/scanner/virus-scanner.ts'

/** A scanner out of reach is told and ends nothing: what was not scanned stays so, and is tried again. */
export function untilItAnswers(work: FileWork, reportFailure: (error: unknown) => void): FileWork {
  return {
    ...work,
    async lookForWork() {
      await work.lookForWork().catch((error: unknown) => {
        reportFailure(error)
        if (!(error instanceof ScannerUnreachable)) throw error
      })
    },
  }
}

import { type Beside, runBeside } from '../../../platform/run-beside.ts'
import type { ScanningOffice } from './scanning-office.ts'

const everyMs = 2_000

/** Scans beside the work for requests, one document at a time, until it is stopped. */
export function startScanning(office: ScanningOffice, reportFailure: (error: unknown) => void): Beside {
  const scanning = runBeside(() => office.lookForWork(), { everyMs, reportFailure })
  return {
    stop() {
      office.stop()
      return scanning.stop()
    },
  }
}

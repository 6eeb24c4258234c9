import { type Beside, runBeside } from '../../../platform/run-beside.ts'
import type { ReadingOffice } from './reading-office.ts'

const everyMs = 2_000

/** Reads beside the work for requests, one document at a time, until it is stopped. */
export function startReading(office: ReadingOffice, reportFailure: (error: unknown) => void): Beside {
  const reading = runBeside(() => office.lookForWork(), { everyMs, reportFailure })
  return {
    stop() {
      office.stop()
      return reading.stop()
    },
  }
}

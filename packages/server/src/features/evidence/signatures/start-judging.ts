import { type Beside, runBeside } from '../../../platform/run-beside.ts'
import type { SignatureOffice } from './signature-office.ts'

const everyMs = 2_000

/** Judges beside the work for requests, one document at a time, until it is stopped. */
export function startJudging(office: SignatureOffice, reportFailure: (error: unknown) => void): Beside {
  const judging = runBeside(() => office.lookForWork(), { everyMs, reportFailure })
  return {
    stop() {
      office.stop()
      return judging.stop()
    },
  }
}

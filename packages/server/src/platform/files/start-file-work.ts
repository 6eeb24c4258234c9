import { type Beside, runBeside } from '../run-beside.ts'
import type { FileWork } from './file-work.ts'

const everyMs = 2_000

/** Does it beside the work for requests, one file at a time, until it is stopped. */
export function startFileWork(work: FileWork, reportFailure: (error: unknown) => void): Beside {
  const working = runBeside(() => work.lookForWork(), { everyMs, reportFailure })
  return {
    stop() {
      work.stop()
      return working.stop()
    },
  }
}

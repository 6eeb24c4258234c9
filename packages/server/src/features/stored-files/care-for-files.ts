import { startFileWork } from '../../platform/files/start-file-work.ts'
import { type Beside, runBeside } from '../../platform/run-beside.ts'
import { type Checking, createFileCheck } from './check-files.ts'
import { type Clearing, clearOrphans } from './clear-orphans.ts'

const betweenClearingsMs = 6 * 60 * 60_000

/** Reads documents again and clears away what nobody names, beside the requests; several processes may. */
export function startCaringForFiles(caring: Clearing & Checking): Beside {
  const { clock, reportFailure } = caring
  const besides = [
    startFileWork(createFileCheck(caring), reportFailure),
    runBeside(() => clearOrphans(caring, clock.now()), { everyMs: betweenClearingsMs, reportFailure }),
  ]
  return {
    async stop() {
      await Promise.all(besides.map((beside) => beside.stop()))
    },
  }
}

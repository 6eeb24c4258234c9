import type { Clock } from '../../platform/clock.ts'
import { type Beside, runBeside } from '../../platform/run-beside.ts'
import { type Checking, checkFiles } from './check-files.ts'
import { type Clearing, clearOrphans } from './clear-orphans.ts'

const betweenChecksMs = 60_000
const betweenClearingsMs = 6 * 60 * 60_000

type Caring = Clearing & Omit<Checking, 'signal'> & { readonly clock: Clock }

/** Reads documents again and clears away what nobody names, beside the requests; several processes may. */
export function startCaringForFiles(caring: Caring): Beside {
  const { clock, reportFailure } = caring
  const stopping = new AbortController()
  const check = () => checkFiles({ ...caring, signal: stopping.signal })
  const besides = [
    runBeside(check, { everyMs: betweenChecksMs, reportFailure }),
    runBeside(() => clearOrphans(caring, clock.now()), { everyMs: betweenClearingsMs, reportFailure }),
  ]
  return {
    async stop() {
      stopping.abort()
      await Promise.all(besides.map((beside) => beside.stop()))
    },
  }
}

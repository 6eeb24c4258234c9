import { setTimeout as pause } from 'node:timers/promises'
import type { ServedUndagi } from '../../scripts/test/served-undagi.ts'
import { readerProcesses } from '../resident-memory.ts'

const everyMs = 100
/** Between two documents no reader runs for a moment. */
const quietLooks = 30
const patienceMs = 240_000

/** Waits until the server has read its documents: what readers take is a promise of its own (hostile.bench.ts). */
export async function untilAllIsRead(served: Pick<ServedUndagi, 'process' | 'dataFolder'>): Promise<void> {
  const givenUpAt = performance.now() + patienceMs
  for (let quiet = 0; quiet < quietLooks; quiet += 1) {
    await pause(everyMs)
    if (readerProcesses(served).length > 0) quiet = -1
    if (performance.now() > givenUpAt) throw new Error('The documents of the example are still being read.')
  }
}

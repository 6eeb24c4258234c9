import { type Beside, runBeside } from '../../platform/run-beside.ts'
import type { AuditOffice } from './audit-office.ts'

const everyMs = 3_000

/** Seals beside the work for requests, until it is stopped; then once more, so that nothing is left unsealed. */
export function startSealing(office: AuditOffice, reportFailure: (error: unknown) => void): Beside {
  const sealing = runBeside(() => office.lookAtLog(), { everyMs, reportFailure })
  return {
    async stop() {
      await sealing.stop()
      await office.settle().catch(reportFailure)
    },
  }
}

import { type Beside, runBeside } from '../../platform/run-beside.ts'
import type { BackupOffice } from './backup-office.ts'

const everyMs = 60_000

/** Looks at the clock every minute. The first look comes a minute after the start, when people have their pages. */
export function startBackupClock(
  office: Pick<BackupOffice, 'lookAtClock'>,
  reportFailure: (error: unknown) => void,
): Beside {
  return runBeside(() => office.lookAtClock(), { everyMs, reportFailure })
}

import type { BackupOffice } from './backup-office.ts'

const betweenLooksMs = 60_000

/** Looks at the clock every minute. The first look comes a minute after the start, when people have their pages. */
export function startBackupClock(
  office: Pick<BackupOffice, 'lookAtClock'>,
  reportFailure: (error: unknown) => void,
): { stop(): void } {
  let looking = false
  const timer = setInterval(async () => {
    if (looking) return
    looking = true
    await office.lookAtClock().catch(reportFailure)
    looking = false
  }, betweenLooksMs)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}

import { daysBetween } from './wall-clock.ts'

/** Older than this, an administrator is told. */
const oldAfterMs = 2 * 24 * 60 * 60 * 1000

export interface BackupHealth {
  /** `none`: never yet; `old`: the last good one is; `failed`: the last try, though the last good one is young. */
  readonly state: 'fresh' | 'old' | 'failed' | 'none'
  /** Days on the calendar since the last good one. */
  readonly daysAgo: number | null
}

export interface LastRuns {
  readonly lastSuccess: Date | null
  readonly lastFailure: Date | null
}

export function judgeBackups(
  now: Date,
  { lastSuccess, lastFailure }: LastRuns,
  timeZone: string,
): BackupHealth {
  if (lastSuccess === null) return { state: 'none', daysAgo: null }
  const daysAgo = daysBetween(lastSuccess, now, timeZone)
  if (now.getTime() - lastSuccess.getTime() > oldAfterMs) return { state: 'old', daysAgo }
  const failedSince = lastFailure !== null && lastFailure > lastSuccess
  return { state: failedSince ? 'failed' : 'fresh', daysAgo }
}

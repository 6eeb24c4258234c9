import { fromWallClock, toWallClock } from './wall-clock.ts'

/** Every night at this time of this zone. */
export interface BackupSchedule {
  /** "02:00" */
  readonly timeOfDay: string
  readonly timeZone: string
}

/** After a failure the night is tried again, but not every minute. */
const betweenTriesMs = 60 * 60 * 1000

/** What has happened so far, as far as it decides what comes next. */
export interface BackupHistory {
  readonly lastSuccess: Date | null
  readonly lastAttempt: Date | null
}

/** Whether a backup is due now: also when the computer was off at the hour itself. */
export function isBackupDue(now: Date, schedule: BackupSchedule, history: BackupHistory): boolean {
  const { lastSuccess, lastAttempt } = history
  if (lastSuccess !== null && lastSuccess >= latestDue(now, schedule)) return false
  return lastAttempt === null || now.getTime() - lastAttempt.getTime() >= betweenTriesMs
}

/** The last such hour that has come. */
export function latestDue(now: Date, schedule: BackupSchedule): Date {
  const today = dueOn(now, schedule)
  return today <= now ? today : dueOn(dayFrom(today, -1), schedule)
}

/** The next one. */
export function nextDue(now: Date, schedule: BackupSchedule): Date {
  const today = dueOn(now, schedule)
  return today > now ? today : dueOn(dayFrom(today, 1), schedule)
}

function dueOn(day: Date, { timeOfDay, timeZone }: BackupSchedule): Date {
  return fromWallClock({ date: toWallClock(day, timeZone).date, time: `${timeOfDay}:00` }, timeZone)
}

const dayFrom = (instant: Date, days: number) => new Date(instant.getTime() + days * 86_400_000)

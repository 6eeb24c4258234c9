import { toWallClock } from './wall-clock.ts'

/** A backup that Undagi itself has named: "undagi-2026-11-26-020000.undagi", by the wall clock of the schedule's zone. */
export interface NamedBackup {
  readonly name: string
  readonly date: string
}

const pattern = /^undagi-(\d{4}-\d{2}-\d{2})-\d{6}\.undagi$/

export function backupFileName(at: Date, timeZone: string): string {
  const { date, time } = toWallClock(at, timeZone)
  return `undagi-${date}-${time.replaceAll(':', '')}.undagi`
}

/** Undefined: not ours, whatever it may be. */
export function parseBackupFileName(name: string): NamedBackup | undefined {
  const date = pattern.exec(name)?.[1]
  if (date === undefined || !isDate(date)) return undefined
  return { name, date }
}

function isDate(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}

import { toWallClock } from './wall-clock.ts'

/**
 * A backup that Undagi itself has named: "undagi-2026-11-26-020000.undagi", by the wall clock of the schedule's zone; one
 * that a person asked for "undagi-2026-11-26-143000-diminta.undagi".
 */
export interface NamedBackup {
  readonly name: string
  readonly date: string
  readonly isRequested: boolean
}

const pattern = /^undagi-(\d{4}-\d{2}-\d{2})-\d{6}(-diminta)?\.undagi$/

export function backupFileName(at: Date, timeZone: string, { isRequested = false } = {}): string {
  const { date, time } = toWallClock(at, timeZone)
  return `undagi-${date}-${time.replaceAll(':', '')}${isRequested ? '-diminta' : ''}.undagi`
}

/** Undefined: not ours, whatever it may be. */
export function parseBackupFileName(name: string): NamedBackup | undefined {
  const found = pattern.exec(name)
  const date = found?.[1]
  if (date === undefined || !isDate(date)) return undefined
  return { name, date, isRequested: found?.[2] !== undefined }
}

/** What a run that was killed has left of a backup of ours. */
export function isLeftPart(name: string): boolean {
  return name.endsWith('.part') && parseBackupFileName(name.slice(0, -'.part'.length)) !== undefined
}

function isDate(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}

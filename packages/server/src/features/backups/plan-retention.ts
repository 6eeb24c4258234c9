import { type NamedBackup, parseBackupFileName } from './backup-file-name.ts'

/** How many are kept: of so many days, weeks and months the newest each. */
const kept = { days: 7, weeks: 4, months: 6 } as const

/**
 * Which files of a folder may go. It depends on their names alone, and only on those that Undagi gave; those of the newest
 * day always stay, and what is left after deleting has nothing more to delete.
 */
export function planRetention(names: readonly string[]): string[] {
  const backups = names
    .flatMap((name) => parseBackupFileName(name) ?? [])
    .toSorted((a, b) => (a.name < b.name ? 1 : -1))
  const newestDay = backups[0]?.date
  const staying = new Set([
    // A backup made by hand at noon must not cost the night's: what happened in between may be why it is needed.
    ...backups.filter(({ date }) => date === newestDay).map(({ name }) => name),
    ...newestOfEach(backups, ({ date }) => date, kept.days),
    ...newestOfEach(backups, ({ date }) => mondayBefore(date), kept.weeks),
    ...newestOfEach(backups, ({ date }) => date.slice(0, 7), kept.months),
  ])
  return backups.map(({ name }) => name).filter((name) => !staying.has(name))
}

/** Backups come newest first. */
function newestOfEach(
  backups: readonly NamedBackup[],
  periodOf: (backup: NamedBackup) => string,
  periods: number,
): string[] {
  const newest = new Map<string, string>()
  for (const backup of backups) {
    const period = periodOf(backup)
    if (!newest.has(period)) newest.set(period, backup.name)
  }
  return [...newest.values()].slice(0, periods)
}

/** A week is known by the Monday it begins with. */
function mondayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  const sinceMonday = (day.getUTCDay() + 6) % 7
  return new Date(day.getTime() - sinceMonday * 86_400_000).toISOString().slice(0, 10)
}

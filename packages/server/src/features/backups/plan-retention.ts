import { type NamedBackup, parseBackupFileName } from './backup-file-name.ts'

/** How many are kept: of so many days, weeks and months the newest each. */
const kept = { days: 7, weeks: 4, months: 6 } as const
/** Of those that people asked for on the newest day: each is as large as the night's, and asking costs nothing. */
const keptRequests = 3

/**
 * Which files of a folder may go. It depends on their names alone, and only on those that Undagi gave; of the newest
 * day the night's and the last few that people asked for always stay, and what is left after deleting has nothing more to delete.
 */
export function planRetention(names: readonly string[]): string[] {
  const backups = names
    .flatMap((name) => parseBackupFileName(name) ?? [])
    .toSorted((a, b) => (a.name < b.name ? 1 : -1))
  const today = backups.filter(({ date }) => date === backups[0]?.date)
  const staying = new Set([
    // A backup made by hand at noon must not cost the night's: what happened in between may be why it is needed.
    ...namesOf(today.filter(({ isRequested }) => !isRequested)),
    ...namesOf(today.filter(({ isRequested }) => isRequested).slice(0, keptRequests)),
    ...newestOfEach(backups, ({ date }) => date, kept.days),
    ...newestOfEach(backups, ({ date }) => mondayBefore(date), kept.weeks),
    ...newestOfEach(backups, ({ date }) => date.slice(0, 7), kept.months),
  ])
  return namesOf(backups).filter((name) => !staying.has(name))
}

const namesOf = (backups: readonly NamedBackup[]) => backups.map(({ name }) => name)

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

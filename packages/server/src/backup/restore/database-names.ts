/** PostgreSQL cuts longer names off. */
const longestStem = 40

const stemOf = (database: string) => database.slice(0, longestStem)
const stamp = (at: Date) => at.toISOString().replaceAll(/\D/g, '').slice(0, 14)

/** A database that is still being filled; nobody works in it. */
export const restoreName = (database: string, at: Date) => `${stemOf(database)}_restore_${stamp(at)}`

/** What a database is called after another one has taken its place. */
export const earlierName = (database: string, at: Date) => `${stemOf(database)}_before_${stamp(at)}`

/** For `LIKE`-free comparison: the beginning of all names of one kind. */
export const prefixOf = (database: string, kind: 'restore' | 'before') => `${stemOf(database)}_${kind}_`

/** When a database was made or put aside, from its name. */
export function instantIn(name: string): Date | undefined {
  const digits = /_(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(name)
  if (digits === null) return undefined
  const [, year, month, day, hour, minute, second] = digits
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
}

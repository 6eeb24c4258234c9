import { createHash } from 'node:crypto'

/** PostgreSQL cuts a name off after 63 bytes; `_restore_` and a stamp of 14 digits take 23 of them. */
const longestStem = 40
const digest = /_[0-9a-f]{16}$/

/** A long name keeps its beginning for people and a digest of the whole: no two databases share a stem. */
function stemOf(database: string): string {
  // A name that looks like a shortened one is shortened itself, lest it be taken for the other's.
  if (Buffer.byteLength(database) <= longestStem && !digest.test(database)) return database
  const ofWhole = createHash('sha256').update(database).digest('hex').slice(0, 16)
  const beginning = Buffer.from(database).subarray(0, longestStem - ofWhole.length - 1)
  return `${new TextDecoder().decode(beginning).replace(/\uFFFD$/, '')}_${ofWhole}`
}

const stamp = (at: Date) => at.toISOString().replaceAll(/\D/g, '').slice(0, 14)

type Kind = 'restore' | 'before'

/** A database that is still being filled; nobody works in it. */
export const restoreName = (database: string, at: Date) => `${stemOf(database)}_restore_${stamp(at)}`

/** What a database is called after another one has taken its place. */
export const earlierName = (database: string, at: Date) => `${stemOf(database)}_before_${stamp(at)}`

/**
 * The names of one kind that belong to this database and to no other: many may share a server and an owner. For `~` of
 * PostgreSQL and for RegExp alike.
 */
export const besidePattern = (database: string, kind: Kind) =>
  `^${stemOf(database).replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')}_${kind}_[0-9]{14}$`

/** When a database was made or put aside, from its name. */
export function instantIn(name: string): Date | undefined {
  const digits = /_(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(name)
  if (digits === null) return undefined
  const [, year, month, day, hour, minute, second] = digits
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
}

import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { type OtherReading, otherReadings } from './other-readings.ts'
import { type HitRow, selectHits, selectOfKind, type Wanted } from './search.repository.ts'

/** What was typed, and then what else it may mean; each asks the database who may see what. */
export const selectReadings = (db: Sql, wanted: Wanted, most: number) => [
  selectHits(db, wanted, most),
  ...otherReadings(wanted.q).flatMap((reading) => {
    const other = asWanted(wanted, reading)
    if (other === undefined) return []
    return [other.q === '' ? selectOfKind(db, other, most) : selectHits(db, other, most)]
  }),
]

/** Undefined: another kind is asked for. */
function asWanted({ filter, ...wanted }: Wanted, { q, kind }: OtherReading): Wanted | undefined {
  if (kind === undefined) return { ...wanted, filter, q }
  if (filter.kind !== undefined && filter.kind !== kind) return undefined
  return { ...wanted, q, filter: { ...filter, kind } }
}

/** Each document once, where it was found first: as it was typed before what else it may mean. */
export function mergeHits(readings: readonly (readonly HitRow[])[]): readonly HitRow[] {
  const found = new Map<string, HitRow>()
  for (const row of readings.flat()) if (!found.has(row.itemId)) found.set(row.itemId, row)
  return [...found.values()]
}

/** To be marked; the word that is still being typed stays the last. */
export const wordsMeant = (q: string) => [...otherReadings(q).map((reading) => reading.q), q].join(' ')

import { rankValues } from '@undagi/maturity'
import type { RankedRow } from '../../../lib/api/standing.ts'
import type { PublishedFilter } from './published-filter.ts'

/** The level of a predicate, where its name is known. */
type LevelOf = (predicate: string) => number | undefined

/** The rows that the filter leaves, in the order it asks for. */
export function selectRows(
  rows: readonly RankedRow[],
  filter: PublishedFilter,
  levelOf: LevelOf,
): readonly RankedRow[] {
  const words = (filter.cari ?? '').toLocaleLowerCase('id').split(/\s+/).filter(Boolean)
  const left = rows.filter(
    (row) =>
      (filter.kategori === undefined || row.category === filter.kategori) &&
      (filter.provinsi === undefined || row.province === filter.provinsi) &&
      (filter.predikat === undefined || row.predicate === filter.predikat) &&
      words.every((word) => row.institutionName.toLocaleLowerCase('id').includes(word)),
  )
  return sortRows(left, filter, levelOf)
}

/** What has no value stands last, whichever way one sorts. */
function sortRows(
  rows: readonly RankedRow[],
  { urut, arah }: PublishedFilter,
  levelOf: LevelOf,
): readonly RankedRow[] {
  const keys = keysOf(rows, urut, levelOf)
  const sign = arah === 'turun' ? -1 : 1
  const order = rows.map((_, position) => position)
  order.sort((a, b) => compareKeys(keys[a], keys[b], sign) || a - b)
  return order.flatMap((position) => rows[position] ?? [])
}

type Key = string | number | null | undefined

function keysOf(rows: readonly RankedRow[], urut: string | undefined, levelOf: LevelOf): readonly Key[] {
  if (urut === undefined) return rows.map(({ rank }) => rank)
  if (urut === 'nama') return rows.map(({ institutionName }) => institutionName)
  if (urut === 'kategori') return rows.map(({ category }) => category)
  if (urut === 'provinsi') return rows.map(({ province }) => province)
  // the highest first, as with ranks; a predicate of another edition after those that are known
  if (urut === 'predikat')
    return rows.map(({ predicate }) => (predicate === null ? null : -(levelOf(predicate) ?? 0)))
  if (urut === 'indeks') return rankValues(rows.map(({ index }) => index))
  // exact, though printed as texts
  return rankValues(rows.map(({ groups }) => groups[urut] ?? null))
}

const collator = new Intl.Collator('id')

function compareKeys(a: Key, b: Key, sign: number): number {
  if (a == null || b == null) return Number(a == null) - Number(b == null)
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b)
  return sign * collator.compare(String(a), String(b))
}

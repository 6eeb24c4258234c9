import { countPerStep, type Instrument, placeAmong, rankValues } from '@undagi/maturity'
import type { TableRow } from './published-table.ts'

/** The rows one is compared with. */
interface Scope {
  readonly kind: 'national' | 'province' | 'category'
  readonly name: string | null
  readonly rows: readonly TableRow[]
}

const neighboursEachSide = 4

/** The whole table, and for an institution in it those of its province and of its category. */
export function scopesOf(
  table: readonly TableRow[],
  own: TableRow | undefined,
  nameOfProvince: (id: string) => string | null,
): readonly Scope[] {
  const national: Scope = { kind: 'national', name: null, rows: table }
  if (own === undefined) return [national]
  const isLocal = ({ category }: TableRow) => category === 'kabupaten' || category === 'kota'
  const { provinceId, category } = own
  const province: Scope[] =
    provinceId === null || !isLocal(own)
      ? []
      : [
          {
            kind: 'province',
            name: nameOfProvince(provinceId),
            rows: table.filter((row) => row.provinceId === provinceId && isLocal(row)),
          },
        ]
  const alike: Scope[] =
    category === null
      ? []
      : [{ kind: 'category', name: category, rows: table.filter((row) => row.category === category) }]
  return [national, ...province, ...alike]
}

/** Places, spread and neighbours of one scope. */
export function standInScope(
  { kind, name, rows }: Scope,
  own: TableRow | undefined,
  instrument: Instrument | null,
) {
  return {
    kind,
    name,
    rows: rows.length,
    unranked: rows.filter(({ rank }) => rank === null).length,
    figures: own === undefined ? [] : figuresOf(rows, own, instrument),
    steps: instrument === null ? [] : [...stepsOf(rows, instrument)],
    neighbours: own === undefined ? [] : neighboursOf(rows, own),
  }
}

function figuresOf(rows: readonly TableRow[], own: TableRow, instrument: Instrument | null) {
  const groups = Object.keys(own.groups).map((code) => ({
    code,
    value: own.groups[code] ?? null,
    place: placeAmong(
      own.groups[code] ?? null,
      rows.map((row) => row.groups[code] ?? null),
    ),
  }))
  const index = {
    code: instrument?.root.code ?? 'index',
    value: own.index,
    place: placeAmong(own.index, indices(rows)),
  }
  return [index, ...groups]
}

function stepsOf(rows: readonly TableRow[], { scale }: Instrument) {
  return countPerStep(indices(rows), { from: String(scale.min), to: String(scale.max), perUnit: 10 })
}

/** Those ranked just above and below; who is not ranked has none. */
function neighboursOf(rows: readonly TableRow[], own: TableRow) {
  const ranks = rankValues(indices(rows))
  const ranked = rows
    .flatMap((row, order) => (ranks[order] == null ? [] : [{ row, rank: ranks[order] }]))
    .toSorted((a, b) => a.rank - b.rank || a.row.institutionName.localeCompare(b.row.institutionName, 'id'))
  const position = ranked.findIndex(({ row }) => row.id === own.id)
  if (position < 0) return []
  const first = Math.max(position - neighboursEachSide, 0)
  return ranked.slice(first, position + neighboursEachSide + 1).map(({ row, rank }) => ({
    rank,
    institutionName: row.institutionName,
    index: row.index,
    predicate: row.predicate,
    own: row.id === own.id,
  }))
}

const indices = (rows: readonly TableRow[]) => rows.map(({ index }) => index)

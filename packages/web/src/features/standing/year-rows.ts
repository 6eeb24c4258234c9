import type { RoundOverview } from '../../lib/api/contract.ts'
import type { Standing } from '../../lib/api/standing.ts'

/** One year with both facts. */
export interface YearRow {
  readonly year: number
  readonly own: RoundOverview | null
  readonly published: Standing['published'][number] | null
  /** Nothing of this year can be compared with the year above it: another edition was used. */
  readonly startsEra: boolean
}

/** All years of rounds and publications, oldest first; a year published twice stands twice. */
export function yearRows(
  rounds: readonly RoundOverview[],
  published: Standing['published'],
): readonly YearRow[] {
  const years = [...new Set([...rounds, ...published].map(({ year }) => year))].toSorted((a, b) => a - b)
  const rows: YearRow[] = []
  for (const year of years) {
    const own = rounds.find((round) => round.year === year) ?? null
    const printed = published.filter((row) => row.year === year)
    for (const each of printed.length > 0 ? printed : [null]) {
      const row = { year, own, published: each }
      rows.push({ ...row, startsEra: isOtherEdition(rows.at(-1), row) })
    }
  }
  return rows
}

type Facts = Omit<YearRow, 'startsEra'>

function isOtherEdition(before: Facts | undefined, row: Facts): boolean {
  if (before === undefined) return false
  const earlier = editionsOf(before)
  return earlier.size > 0 && [...editionsOf(row)].every((edition) => !earlier.has(edition))
}

const editionsOf = ({ own, published }: Facts) =>
  new Set([own?.edition.id, published?.edition?.id].filter((id) => id !== undefined))

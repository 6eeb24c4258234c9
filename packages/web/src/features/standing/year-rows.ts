import type { RoundOverview } from '../../lib/api/contract.ts'
import type { Standing } from '../../lib/api/standing.ts'

/** One year with both facts. */
export interface YearRow {
  /** Unlike the year, no other row has it. */
  readonly key: string
  readonly year: number
  readonly own: RoundOverview | null
  readonly published: Standing['published'][number] | null
  /** A value of this year cannot be compared with the one before it in its column: another edition was used. */
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
    const facts = printed.length > 0 ? printed : [null]
    facts.forEach((each, position) => {
      const row = { key: `${year}/${position}`, year, own, published: each }
      rows.push({ ...row, startsEra: isOtherEdition(rows, row) })
    })
  }
  return rows
}

type Facts = Omit<YearRow, 'startsEra'>

/** Each column looks back for its own last value: the other one may have kept its edition. */
function isOtherEdition(before: readonly Facts[], row: Facts): boolean {
  const columns = [({ own }: Facts) => own?.edition.id, ({ published }: Facts) => published?.edition?.id]
  return columns.some((editionOf) => {
    const edition = editionOf(row)
    const earlier = before.map(editionOf).findLast((each) => each !== undefined)
    return edition !== undefined && earlier !== undefined && edition !== earlier
  })
}

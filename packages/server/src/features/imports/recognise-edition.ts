import type { Column } from '@undagi/documents'
import { columnKey } from '@undagi/documents'
import type { Edition } from '../instruments/editions.ts'

/** What an edition calls the columns of a table, beside those that every table has. */
type ColumnsOf = (edition: Edition) => readonly string[]

export const indicatorColumns: ColumnsOf = (edition) => edition.indicators.map(({ code }) => code)
export const partColumns: ColumnsOf = (edition) => edition.instrument.root.children.map(({ code }) => code)

interface Choice {
  readonly editions: readonly Edition[]
  /** Ids of editions that the institution uses, the one most in use first. */
  readonly inUse: readonly string[]
}

/**
 * The edition that a table was made for, by its columns: the fewest that the edition does not know, then one whose columns are
 * all there: 1 to 35 are SPBE 2018 and not SPBE 2020 with twelve missing. A table with a few columns may be of several editions;
 * then it is of the one in use, else of the one with the fewest missing, in its newest revision.
 */
export function recogniseEdition(
  columns: readonly Column[],
  { editions, inUse }: Choice,
  columnsOf: ColumnsOf,
): Edition | undefined {
  const keys = new Set(columns.map(({ key }) => key))
  const fit = (edition: Edition) => {
    const codes = columnsOf(edition).map(columnKey)
    const found = codes.filter((code) => keys.has(code) || startsAColumn(code, keys)).length
    const rank = inUse.indexOf(edition.instrument.id)
    return {
      edition,
      strange: keys.size - found,
      missing: codes.length - found,
      rank: rank === -1 ? inUse.length : rank,
    }
  }
  const [best] = editions
    .map(fit)
    .toSorted(
      (a, b) =>
        a.strange - b.strange ||
        Number(a.missing > 0) - Number(b.missing > 0) ||
        a.rank - b.rank ||
        a.missing - b.missing ||
        b.edition.instrument.revision - a.edition.instrument.revision,
    )
  return best?.edition
}

/** Published tables write "D1 Kebijakan" too. */
function startsAColumn(code: string, keys: ReadonlySet<string>): boolean {
  return (
    /^[a-z]/.test(code) &&
    [...keys].some((key) => key.startsWith(code) && /^[\s_.:(-]/.test(key.slice(code.length)))
  )
}

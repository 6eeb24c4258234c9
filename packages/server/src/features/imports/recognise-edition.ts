import type { Column } from '@undagi/documents'
import { columnKey } from '@undagi/documents'
import type { Edition } from '../instruments/editions.ts'

/** What an edition calls the columns of a table, beside those that every table has. */
type ColumnsOf = (edition: Edition) => readonly string[]

export const indicatorColumns: ColumnsOf = (edition) => edition.indicators.map(({ code }) => code)
export const partColumns: ColumnsOf = (edition) => edition.instrument.root.children.map(({ code }) => code)

/**
 * The edition that a table was made for, by its columns: the fewest that the edition does not know, then the fewest of its
 * own that are missing, then the newest revision. Columns 1 to 35 are SPBE 2018 and not SPBE 2020 with twelve missing.
 */
export function recogniseEdition(
  columns: readonly Column[],
  editions: readonly Edition[],
  columnsOf: ColumnsOf,
): Edition | undefined {
  const keys = new Set(columns.map(({ key }) => key))
  const fit = (edition: Edition) => {
    const codes = columnsOf(edition).map(columnKey)
    const found = codes.filter((code) => keys.has(code) || startsAColumn(code, keys)).length
    return { edition, strange: keys.size - found, missing: codes.length - found }
  }
  const [best] = editions
    .map(fit)
    .toSorted(
      (a, b) =>
        a.strange - b.strange ||
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

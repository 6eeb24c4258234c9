import type { FormCell, FormSheet } from '@undagi/documents'
import type { Instrument } from '@undagi/maturity'
import type { ExactUnits } from './exact-units.ts'
import { conversionTables, type LookUpTable, levelTable, predicateTable } from './lookup-tables.ts'
import { sheetRange } from './paper-layout.ts'

/** The cells of one column of a table, without its heading, from any sheet. */
type TableColumn = (column: number) => string

/** What formulas look things up in, and where it stands. */
export interface TableSheet {
  readonly sheet: FormSheet
  readonly predicates: TableColumn
  readonly levels: TableColumn
  /** By the id of the conversion. */
  readonly conversions: ReadonlyMap<string, TableColumn>
}

const WIDTHS = [30, 30, 18, 18, 22]

export function toTableSheet(instrument: Instrument, units: ExactUnits, name: string): TableSheet {
  const rows: (readonly FormCell[])[] = []
  const place = (title: string, table: LookUpTable): TableColumn => {
    if (rows.length > 0) rows.push([])
    rows.push([{ look: 'section', content: { text: title } }], ...cellsOf(table))
    const [lastRow, firstRow] = [rows.length, rows.length - table.rows.length + 1]
    return (column) => sheetRange(name, { column, firstRow, lastRow })
  }
  const predicates = place('Predikat', predicateTable(instrument, units))
  const levels = place('Nama tingkat', levelTable(instrument))
  const conversions = conversionTables(instrument, units).map(
    ({ id, title, ...table }) => [id, place(title, table)] as const,
  )
  const sheet = { name, widths: WIDTHS, rows, inputs: [] }
  return { sheet, predicates, levels, conversions: new Map(conversions) }
}

function cellsOf({ headings, rows }: LookUpTable): readonly (readonly FormCell[])[] {
  return [
    headings.map((text) => ({ look: 'heading' as const, content: { text } })),
    ...rows.map((cells) => cells.map((content) => ({ look: 'cell' as const, content }))),
  ]
}

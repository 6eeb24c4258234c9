/** One column of a list as it leaves: numbers stay numbers, `null` is an empty cell. */
export interface ExportColumn<Row> {
  readonly heading: string
  readonly value: (row: Row) => ExportCell
}

export type ExportCell = string | number | null

/** A list as it is shown, ready to be written in any format. */
export interface ExportTable {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly ExportCell[])[]
}

/** What a reader of the file must know to understand it: pairs of a name and what it says. */
export type ExportFacts = readonly (readonly [name: string, value: string | number])[]

export function toExportTable<Row>(columns: readonly ExportColumn<Row>[], rows: readonly Row[]): ExportTable {
  return {
    headings: columns.map(({ heading }) => heading),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  }
}

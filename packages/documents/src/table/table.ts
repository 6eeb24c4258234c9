import type { DocumentIssue } from '../document-issue.ts'

/**
 * A table in a file, whatever the file's format: its columns, and its rows as they stream by. Held with `await using`,
 * so that the file, and the process that reads a workbook, are let go even when nobody walks the rows.
 */
export interface Table extends AsyncDisposable {
  readonly format: TableFormat
  readonly columns: readonly Column[]
  /** What a person should know although the file was read: an encoding, sheets that were left out. */
  readonly notices: readonly string[]
  /** What a place in this file is called: rows of a sheet, or items of a JSON list. */
  readonly lineWord: 'Baris' | 'Data ke-'
  /** Can be walked once. Throws `UnreadableDocument` where reading cannot go on. */
  readonly rows: AsyncIterable<TableRow>
}

export type TableFormat = 'csv' | 'xlsx' | 'json'

export interface Column {
  /** Folded for comparison: "  Tata  Kelola " and "tata kelola" are one column. */
  readonly key: string
  /** As the file writes it, without stray blanks. */
  readonly name: string
  /** Counted from 1; a JSON object has no order worth telling. */
  readonly position?: number
}

export interface TableRow {
  /** Row of the file as a person counts it: the header is row 1, so the first data row is 2. */
  readonly line: number
  /** Trimmed cell texts by column key; an empty cell is "". */
  readonly values: Readonly<Record<string, string>>
  /** What is wrong with the row itself, such as cells outside the header. */
  readonly issues: readonly DocumentIssue[]
}

/** One row of a sheet before its header is known. */
export interface SheetRecord {
  readonly line: number
  readonly cells: readonly string[]
}

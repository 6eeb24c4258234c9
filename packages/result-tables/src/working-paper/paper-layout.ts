import { cellAddress, columnLetters } from '@undagi/documents'
import type { Group, Indicator, Instrument, InstrumentNode } from '@undagi/maturity'
import { conversionsUsed } from './exact-units.ts'
import type { SheetNames } from './working-paper.ts'

const indicatorColumns = [
  'code',
  'name',
  'weight',
  'agencyIndex',
  'value',
  'level',
  'check',
  'facts',
  'analysis',
  'page',
  'valueUnits',
  'weightUnits',
] as const
export type IndicatorColumn = (typeof indicatorColumns)[number]

/** One line of the sheet of indicators: a group as a heading, or an indicator. */
export interface PaperLine {
  readonly node: InstrumentNode
  readonly row: number
}

/** A group and the lines below it. */
export interface GroupSpan {
  readonly group: Group
  readonly depth: number
  readonly firstRow: number
  readonly lastRow: number
}

/** Where everything stands, before a cell is written: formulas point at each other. */
export interface PaperLayout {
  readonly names: SheetNames
  /** Without that of other agencies' indices where the edition takes none. */
  readonly columns: readonly IndicatorColumn[]
  readonly lines: readonly PaperLine[]
  /** The index first, then every group in the order of the instrument. */
  readonly spans: readonly GroupSpan[]
}

const HEADING_ROWS = 1

export function layOut(instrument: Instrument, names: SheetNames): PaperLayout {
  const lines: PaperLine[] = []
  const spans: GroupSpan[] = []
  const place = (node: InstrumentNode, depth: number): void => {
    // The index has no line of its own: it stands on the summary.
    if (depth > 0) lines.push({ node, row: HEADING_ROWS + lines.length + 1 })
    if (node.kind === 'indicator') return
    const firstRow = HEADING_ROWS + lines.length + 1
    const position = spans.push({ group: node, depth, firstRow, lastRow: firstRow }) - 1
    for (const child of node.children) place(child, depth + 1)
    spans[position] = { group: node, depth, firstRow, lastRow: HEADING_ROWS + lines.length }
  }
  place(instrument.root, 0)
  const takesIndices = conversionsUsed(instrument).length > 0
  const columns = indicatorColumns.filter((column) => takesIndices || column !== 'agencyIndex')
  return { names, columns, lines, spans }
}

/** "E7" on the sheet of indicators. */
export function cellOf({ columns }: PaperLayout, column: IndicatorColumn, row: number): string {
  return cellAddress(row, columns.indexOf(column) + 1)
}

/** "'Indikator'!$E$2:$E$60": the cells of a group in one column, from any sheet; `undefined` for a column that is left out. */
export function rangeOf(
  { columns, names }: PaperLayout,
  column: IndicatorColumn,
  { firstRow, lastRow }: Pick<GroupSpan, 'firstRow' | 'lastRow'>,
): string | undefined {
  const position = columns.indexOf(column) + 1
  return position === 0 ? undefined : sheetRange(names.indicators, { column: position, firstRow, lastRow })
}

export interface ColumnRange {
  readonly column: number
  readonly firstRow: number
  readonly lastRow: number
}

export function sheetRange(sheet: string, { column, firstRow, lastRow }: ColumnRange): string {
  const letters = columnLetters(column)
  return `'${sheet}'!$${letters}$${firstRow}:$${letters}$${lastRow}`
}

export function indicatorLines({ lines }: PaperLayout): readonly { node: Indicator; row: number }[] {
  return lines.flatMap(({ node, row }) => (node.kind === 'indicator' ? [{ node, row }] : []))
}

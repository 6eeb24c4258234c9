import type { CellStyle, WriteSheet } from 'hucre/xlsx'
import { columnLetters } from './cell-address.ts'
import { fittingText } from './fitting-text.ts'
import { noMoment } from './no-moment.ts'

export type SheetCell = string | number | null

/** A list to read and print: a heading row that stays in sight, and texts that wrap. */
export interface ListSheet {
  readonly name: string
  readonly columns: readonly { readonly heading: string; readonly width: number }[]
  readonly rows: readonly (readonly SheetCell[])[]
}

/** Writes lists as an XLSX workbook: filtered, frozen and repeated heads, A4 across, as wide as the paper. Texts are never formulas. */
export async function writeWorkbook(title: string, sheets: readonly ListSheet[]): Promise<Uint8Array> {
  // Loaded by who writes one: the library is large, and most commands never do.
  const { writeXlsx } = await import('hucre/xlsx')
  return writeXlsx({
    properties: { title, created: noMoment, modified: noMoment },
    sheets: sheets.map(toSheet),
  })
}

const wrapped: CellStyle = { alignment: { wrapText: true, vertical: 'top' } }
const heading: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF2' } },
  alignment: { wrapText: true, vertical: 'center' },
}

function toSheet({ name, columns, rows }: ListSheet): WriteSheet {
  const last = columnLetters(columns.length)
  return {
    name,
    rows: [columns.map((column) => column.heading), ...rows.map((row) => row.map(fitting))],
    columns: columns.map(({ width }) => ({ width, style: wrapped })),
    cells: new Map(columns.map((_, column) => [`0,${column}`, { style: heading }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}${rows.length + 1}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&A&RHalaman &P dari &N' },
  }
}

function fitting(cell: SheetCell): SheetCell {
  return typeof cell === 'string' ? fittingText(cell) : cell
}

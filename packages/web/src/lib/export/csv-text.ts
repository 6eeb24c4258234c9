import { writeCsv } from 'hucre/csv'
import type { ExportCell, ExportTable } from './export-table.ts'
import { neutralText } from './neutral-text.ts'

/** RFC 4180 in UTF-8; the mark at the beginning lets spreadsheets read letters beyond ASCII. */
export function toCsvText({ headings, rows }: ExportTable): string {
  const lines = [headings, ...rows].map((cells) => cells.map(toCell))
  return `${writeCsv(lines, { bom: true })}\r\n`
}

function toCell(cell: ExportCell): ExportCell {
  return typeof cell === 'string' ? neutralText(cell) : cell
}

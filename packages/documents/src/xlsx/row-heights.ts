import type { FormCell, FormSheet } from './form-sheet.ts'

const LINE_POINTS = 15
/** What spreadsheets take. */
const HIGHEST = 409

/** Rows with a text longer than its column is wide, as high as its lines: not every program finds that out by itself. */
export function rowHeights({ rows, widths }: FormSheet): Map<number, { height: number }> {
  return new Map(
    rows.flatMap((cells, row): [number, { height: number }][] => {
      const lines = Math.max(1, ...cells.map((cell, column) => linesOf(cell, widths[column] ?? 10)))
      return lines === 1 ? [] : [[row, { height: Math.min(lines * LINE_POINTS + 2, HIGHEST) }]]
    }),
  )
}

function linesOf(cell: FormCell | null, width: number): number {
  const text = shownText(cell)
  // A letter is not always as narrow as the digit that widths are measured in.
  const perLine = Math.max(1, Math.floor(width * 0.95))
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0)
}

function shownText(cell: FormCell | null): string {
  if (cell === null || cell.content === undefined || cell.look === 'title' || cell.look === 'section')
    return ''
  if ('text' in cell.content) return cell.content.text
  return 'formula' in cell.content && typeof cell.content.result === 'string' ? cell.content.result : ''
}

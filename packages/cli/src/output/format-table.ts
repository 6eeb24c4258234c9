import { onOneLine } from './for-people.ts'

export interface TableColumn {
  readonly heading: string
  readonly align: 'left' | 'right'
}

const GAP = '  '

/** Lines up cells under their headings, for reading on a terminal. */
export function formatTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const cells = [columns.map((column) => column.heading), ...rows].map((row) => row.map(onOneLine))
  const widths = columns.map((_, index) =>
    cells.reduce((widest, row) => Math.max(widest, lengthOf(row[index])), 0),
  )
  const lines = cells.map((row) =>
    columns
      .map(({ align }, index) => pad(row[index] ?? '', widths[index] ?? 0, align))
      .join(GAP)
      .trimEnd(),
  )
  const rule = widths.map((width) => '-'.repeat(width)).join(GAP)
  return `${[lines[0], rule, ...lines.slice(1)].join('\n')}\n`
}

function pad(text: string, width: number, align: TableColumn['align']): string {
  const blanks = ' '.repeat(Math.max(0, width - lengthOf(text)))
  return align === 'right' ? blanks + text : text + blanks
}

function lengthOf(text = ''): number {
  return [...text].length
}

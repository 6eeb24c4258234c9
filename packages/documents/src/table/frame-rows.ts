import type { DocumentIssue } from '../document-issue.ts'
import { unreadable } from '../document-issue.ts'
import { readHeader } from './read-header.ts'
import type { Column, SheetRecord, TableRow } from './table.ts'

export interface FrameOptions {
  /** A sheet leaves out trailing empty cells; a CSV row that is short has lost a separator. */
  readonly shortRows: 'pad' | 'refuse'
  /** What to add where a row has cells beyond the header. */
  readonly surplusHint: string
  /** Looks at the header's place before its names, and may refuse it. */
  readonly checkHeaderLine?: (line: number) => void
}

export interface FramedRows extends AsyncDisposable {
  readonly columns: readonly Column[]
  readonly rows: AsyncIterable<TableRow>
}

/** Takes the first row that is not blank as header and names the cells of all others by it. */
export async function frameRows(
  records: AsyncIterable<SheetRecord>,
  options: FrameOptions,
): Promise<FramedRows> {
  const iterator = records[Symbol.asyncIterator]()
  const close = async () => void (await iterator.return?.())
  try {
    const columns = await readColumns(iterator, options)
    return { columns, rows: nameCells(iterator, columns, options), [Symbol.asyncDispose]: close }
  } catch (error) {
    await close()
    throw error
  }
}

async function readColumns(
  records: AsyncIterator<SheetRecord>,
  options: FrameOptions,
): Promise<readonly Column[]> {
  let next = await records.next()
  while (!next.done && isBlank(next.value.cells)) next = await records.next()
  if (next.done) {
    throw unreadable(
      'table.empty',
      'Tabel kosong: tidak ada satu pun baris berisi. Baris pertama harus berisi nama kolom.',
    )
  }
  options.checkHeaderLine?.(next.value.line)
  return readHeader(next.value)
}

async function* nameCells(
  records: AsyncIterator<SheetRecord>,
  columns: readonly Column[],
  options: FrameOptions,
): AsyncGenerator<TableRow> {
  try {
    for (let next = await records.next(); !next.done; next = await records.next()) {
      const { line, cells } = next.value
      if (isBlank(cells)) continue
      const values = Object.fromEntries(columns.map(({ key }, index) => [key, (cells[index] ?? '').trim()]))
      yield { line, values, issues: checkWidth(next.value, columns.length, options) }
    }
  } finally {
    await records.return?.()
  }
}

function checkWidth({ line, cells }: SheetRecord, width: number, options: FrameOptions): DocumentIssue[] {
  const surplus = cells.findIndex((cell, index) => index >= width && cell.trim() !== '')
  if (surplus !== -1) {
    return [
      {
        line,
        code: 'row.too_many_cells',
        message: `Baris ${line}, kolom ${surplus + 1}: ada isi "${cells[surplus]?.trim().slice(0, 40)}" di luar ${width} kolom judul. ${options.surplusHint}`,
      },
    ]
  }
  if (cells.length >= width || options.shortRows === 'pad') return []
  return [
    {
      line,
      code: 'row.too_few_cells',
      message: `Baris ${line}: hanya ada ${cells.length} kolom, padahal judulnya ${width}. Lengkapi pemisahnya; sel yang kosong tetap diberi pemisah.`,
    },
  ]
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}

import { type CellSheet, cellAddress, columnPosition, rowsOfRange } from '@undagi/documents'
import { settledText } from './said-text.ts'

/** A cell as it is to be taken: its text; or why it cannot be. */
export interface TakenCell {
  readonly text: string
  /** Not undefined: it holds something that is no answer. */
  readonly fault?: string
  /** What a person should know although it was read. */
  readonly notice?: string
}

interface Merged {
  readonly first: { readonly line: number; readonly column: number }
  readonly last: { readonly line: number; readonly column: number }
  readonly range: string
}

const spreadsheetError = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)/

/** The cells of one sheet, by place; what was merged is taken apart again. */
export class SheetCells {
  readonly #sheet: CellSheet
  readonly #rows: ReadonlyMap<number, CellSheet['rows'][number]['cells']>
  readonly #merged: readonly Merged[]

  constructor(sheet: CellSheet) {
    this.#sheet = sheet
    this.#rows = new Map(sheet.rows.map(({ line, cells }) => [line, cells]))
    this.#merged = sheet.merged.flatMap(parseRange)
  }

  /** Cells merged downwards say the same in each of their rows; merged across, all belongs to the first column. */
  take(line: number, column: number | undefined): TakenCell {
    if (column === undefined) return { text: '' }
    const merged = this.#merged.find((each) => covers(each, line, column))
    if (merged === undefined) return this.#read(line, column)
    const { first, range } = merged
    if (first.column !== column) {
      const fault = `${this.place(line, column)}: sel digabung dengan kolom lain (${range}), sehingga isinya tidak pasti milik kolom mana. Pisahkan selnya, lalu isi.`
      return { text: '', fault }
    }
    const taken = this.#read(first.line, column)
    if (first.line === line || taken.text === '' || taken.fault !== undefined) return taken
    return {
      ...taken,
      notice: `${this.place(line, column)}: sel digabung (${range}); isinya dipakai untuk tiap barisnya.`,
    }
  }

  /** "Lembar Isian, sel E7". */
  place(line: number, column: number): string {
    return `Lembar ${this.#sheet.name}, sel ${cellAddress(line, column)}`
  }

  #read(line: number, column: number): TakenCell {
    const cell = this.#rows.get(line)?.get(column)
    if (cell === undefined) return { text: '' }
    const place = this.place(line, column)
    const text = settledText(cell.text)
    if (spreadsheetError.test(text))
      return { text: '', fault: `${place}: berisi kesalahan rumus (${text}). Ketik isinya sebagai teks.` }
    if (!cell.isFormula) return { text }
    if (text === '')
      return {
        text,
        fault: `${place}: berisi rumus tanpa hasil. Ketik isinya sebagai teks; Undagi tidak menghitung rumus.`,
      }
    return {
      text,
      notice: `${place}: berisi rumus; yang dibaca hasilnya ketika disimpan, "${shortened(text)}".`,
    }
  }
}

export const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

function parseRange(range: string): Merged[] {
  const [from = '', to = ''] = range.split(':')
  const { first, last } = rowsOfRange(range)
  const columns = [columnPosition(from), columnPosition(to)]
  const isWhole =
    columns.every((column) => column > 0) && Number.isSafeInteger(first) && Number.isSafeInteger(last)
  if (!isWhole) return []
  return [
    {
      first: { line: first, column: Math.min(...columns) },
      last: { line: last, column: Math.max(...columns) },
      range,
    },
  ]
}

function covers({ first, last }: Merged, line: number, column: number): boolean {
  return first.line <= line && line <= last.line && first.column <= column && column <= last.column
}

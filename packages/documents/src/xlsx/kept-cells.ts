import { ZipFault } from '../zip/zip-fault.ts'
import type { CellsMessage } from './cells-message.ts'
import type { RowTaker } from './sheet-cells.ts'

/** A form that people fill in is a hundredth of it; what is more is refused, never cut: half a form read is worse than none. */
const MOST_LETTERS = 4_000_000
const MOST_ROWS = 20_000
const MOST_COLUMNS = 1_000
const MOST_MERGED = 5_000

/** The cells of a sheet that hold something, as messages, with one measure over all sheets of a workbook. */
export class KeptCells implements RowTaker {
  #letters = 0
  #rows = 0
  #merged = 0
  #kept: CellsMessage[] = []

  take(): readonly CellsMessage[] {
    const taken = this.#kept
    this.#kept = []
    return taken
  }

  add(line: number, texts: readonly string[], formulas: ReadonlySet<number>): boolean {
    const width = Math.max(texts.length, ...[...formulas].map((column) => column + 1))
    if (width > MOST_COLUMNS) throw tooLarge(`ada isi di kolom ke-${width}, jauh di luar tabel`)
    const cells = Array.from({ length: width }, (_, column): [number, string, boolean] => {
      return [column + 1, lettersOf(texts[column] ?? ''), formulas.has(column)]
    }).filter(([, text, isFormula]) => text.trim() !== '' || isFormula)
    if (cells.length === 0) return true
    this.#rows += 1
    this.#letters += cells.reduce((sum, [, text]) => sum + text.length, 0)
    if (this.#rows > MOST_ROWS || this.#letters > MOST_LETTERS)
      throw tooLarge('isinya jauh lebih banyak daripada sebuah formulir')
    this.#kept.push({ kind: 'row', line, cells })
    return true
  }

  merge(range: string): void {
    this.#merged += 1
    if (this.#merged > MOST_MERGED) throw tooLarge('terlalu banyak sel digabung')
    this.#kept.push({ kind: 'merged', range })
  }
}

const tooLarge = (what: string) => new ZipFault('too_large', what)

/** Letters that the format writes by their number: "_x000D_" is a line's end, "_x005F_" an underscore that only looks like one. */
function lettersOf(text: string): string {
  return text.replaceAll(/_x([\da-fA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

import { ZipFault } from '../zip/zip-fault.ts'

/** More columns hold no table that anybody reads; a single cell far out would make millions of blanks. */
const MAX_COLUMNS = 1000

/** How many letters a whole workbook may still give; what follows is left out, and said to be. */
export class LetterBudget {
  #left: number
  isSpent = false

  constructor(letters: number) {
    this.#left = letters
  }

  take(text: string): boolean {
    // Its line's end counts too.
    this.#left -= text.length + 1
    if (this.#left < 0) this.isSpent = true
    return !this.isSpent
  }
}

/** The rows of one sheet as text: a line each, tabs between the cells, rows left blank as one blank line. */
export class SheetText {
  readonly #budget: LetterBudget
  readonly #lines: string[] = []
  #row = 0

  constructor(budget: LetterBudget) {
    this.#budget = budget
  }

  get text(): string {
    return this.#lines.join('\n')
  }

  /** `row` is counted as a person does, from 1. False: there is no room for more. */
  add(row: number, cells: readonly string[]): boolean {
    return this.addSame(row, cells, 1)
  }

  /** So many rows that say the same. */
  addSame(row: number, cells: readonly string[], times: number): boolean {
    const width = cells.findLastIndex((cell = '') => cell.trim() !== '') + 1
    if (width === 0) return !this.#budget.isSpent
    if (width > MAX_COLUMNS)
      throw new ZipFault('too_large', `ada isi di kolom ke-${width}, jauh di luar tabel`)
    const line = Array.from(cells.slice(0, width), onOneLine).join('\t')
    for (let same = 0; same < times; same += 1) {
      if (!this.#budget.take(line)) return false
      if (row + same > this.#row + 1 && this.#lines.length > 0) this.#lines.push('')
      this.#lines.push(line)
      this.#row = row + same
    }
    return true
  }
}

const onOneLine = (cell = '') => cell.replaceAll(/\s+/g, ' ').trim()

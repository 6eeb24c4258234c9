import { attributeIn } from '../xml/attribute.ts'
import { type Chunks, type XmlPiece, xmlPieces } from '../xml/xml-pieces.ts'
import { ZipFault } from '../zip/zip-fault.ts'
import { columnPosition } from './cell-address.ts'
import type { NumberFormat } from './number-format.ts'
import { numberText } from './number-text.ts'

export interface CellWords {
  readonly texts: readonly string[]
  readonly formats: readonly NumberFormat[]
  readonly isFrom1904: boolean
}

/** The last column of Excel, XFD. */
const LAST_COLUMN = 16_384

/** Where rows go. */
export interface RowTaker {
  /** False: there is no room for more. `formulas` are the places of cells whose value was calculated, counted from 0. */
  add(row: number, cells: readonly string[], formulas: ReadonlySet<number>): boolean
  /** A range of cells that are one, such as "B1:D2". */
  merge?(range: string): void
}

/** A sheet's rows as they stream by; what is a formula is passed over, and its last value shown. */
export async function readSheetCells(chunks: Chunks, words: CellWords, sheet: RowTaker): Promise<void> {
  const cells = new RowCells(words)
  for await (const pieces of xmlPieces(chunks)) {
    for (const piece of pieces) {
      if (piece.kind !== 'text' && piece.name === 'mergeCell' && piece.kind !== 'close')
        sheet.merge?.(attributeIn(piece.attributes, 'ref') ?? '')
      if (!cells.read(piece)) continue
      if (!sheet.add(cells.row, cells.texts, cells.formulas)) return
    }
  }
}

/** One row after the other, put together from its pieces. */
class RowCells {
  readonly #words: CellWords
  row = 0
  texts: string[] = []
  readonly formulas = new Set<number>()
  #column = 0
  #cell = ''
  #value = ''
  #isValue = false

  constructor(words: CellWords) {
    this.#words = words
  }

  /** True: a row is whole. */
  read(piece: XmlPiece): boolean {
    if (piece.kind === 'text') {
      if (this.#isValue) this.#value += piece.text
      return false
    }
    const { kind, name, attributes } = piece
    if (name === 'v' || name === 't') this.#isValue = kind === 'open'
    else if (name === 'c' && kind === 'open') this.#openCell(attributes)
    else if (name === 'c' && kind === 'close') this.#closeCell()
    else if (name === 'c') this.#column += 1
    else if (name === 'f' && kind !== 'close') this.formulas.add(this.#column - 1)
    else if (name === 'row' && kind === 'open') this.#openRow(attributes)
    return name === 'row' && kind === 'close'
  }

  #openRow(attributes: string): void {
    const row = Number(attributeIn(attributes, 'r') ?? this.row + 1)
    this.row = Number.isSafeInteger(row) ? row : this.row + 1
    this.#column = 0
    this.texts = []
    this.formulas.clear()
  }

  #openCell(attributes: string): void {
    const address = attributeIn(attributes, 'r')
    this.#column = address === undefined ? this.#column + 1 : columnPosition(address)
    if (this.#column < 1 || this.#column > LAST_COLUMN) throw new ZipFault('broken')
    this.#cell = attributes
    this.#value = ''
  }

  /** Blanks to the end of a row are many and are none. */
  #closeCell(): void {
    const text = this.#text()
    if (text.trim() !== '') this.texts[this.#column - 1] = text
  }

  #text(): string {
    const type = attributeIn(this.#cell, 't') ?? 'n'
    const value = this.#value
    if (type === 's') return this.#words.texts[Number(value)] ?? '…'
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
    if (type !== 'n') return value
    const format = this.#words.formats[Number(attributeIn(this.#cell, 's') ?? 0)] ?? 'number'
    return numberText(value, format, this.#words.isFrom1904)
  }
}

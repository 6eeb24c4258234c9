import { MAX_SHEET_LETTERS, type SheetPage, type SheetPages } from '../sheets/sheet-page.ts'
import { LetterBudget, SheetText } from '../sheets/sheet-text.ts'
import { attributeIn } from '../xml/attribute.ts'
import { type Chunks, type XmlPiece, xmlPieces } from '../xml/xml-pieces.ts'
import { inlineSign } from './inline-sign.ts'
import { PassedOver } from './passed-over.ts'

/** As many cells as a row may hold at all; more of the same is not laid out. */
const MOST_REPEATED = 16_384
/** The same row over and over says nothing more. */
const MOST_SAME_ROWS = 100

/** Every sheet of an OpenDocument workbook: each cell as it was last shown, whatever formula stands behind it. */
export async function readOdfSheets(chunks: Chunks): Promise<SheetPages> {
  const sheets = new Sheets()
  for await (const pieces of xmlPieces(chunks)) {
    for (const piece of pieces) sheets.read(piece)
    if (sheets.isCut) break
  }
  return { pages: sheets.pages, isCut: sheets.isCut }
}

class Sheets {
  readonly #budget = new LetterBudget(MAX_SHEET_LETTERS)
  readonly #aside = new PassedOver()
  readonly #sheets: { readonly name: string; readonly text: SheetText }[] = []
  #row = 0
  #sameRows = 1
  #cells: string[] = []
  /** Cells after those, with nothing in them so far: they count once something follows. */
  #blanks = 0
  #cell: string | undefined
  #sameCells = 1

  get pages(): readonly SheetPage[] {
    return this.#sheets.map(({ name, text }) => ({ name, text: text.text }))
  }

  get isCut(): boolean {
    return this.#budget.isSpent
  }

  read(piece: XmlPiece): void {
    if (this.#aside.skips(piece)) return
    if (piece.kind === 'text') {
      if (this.#cell !== undefined) this.#cell += piece.text
      return
    }
    const { kind, name, attributes } = piece
    if (name === 'table' && kind === 'open') this.#openSheet(attributes)
    else if (name === 'table-row') this.#readRow(kind, attributes)
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#readCell(kind, attributes)
    else if (this.#cell !== undefined) this.#cell += name === 'p' ? ' ' : inlineSign(name, attributes)
  }

  #openSheet(attributes: string): void {
    this.#sheets.push({ name: attributeIn(attributes, 'name') ?? '', text: new SheetText(this.#budget) })
    this.#row = 0
  }

  #readRow(kind: 'open' | 'close' | 'whole', attributes: string): void {
    if (kind !== 'close') {
      this.#sameRows = timesIn(attributes, 'number-rows-repeated')
      this.#cells = []
      this.#blanks = 0
    }
    if (kind === 'open') return
    if (this.#cells.length > 0)
      this.#sheets.at(-1)?.text.addSame(this.#row + 1, this.#cells, Math.min(MOST_SAME_ROWS, this.#sameRows))
    this.#row += this.#sameRows
  }

  #readCell(kind: 'open' | 'close' | 'whole', attributes: string): void {
    if (kind !== 'close') {
      this.#cell = ''
      this.#sameCells = Math.min(MOST_REPEATED, timesIn(attributes, 'number-columns-repeated'))
    }
    if (kind === 'open') return
    const cell = this.#cell?.trim() ?? ''
    this.#cell = undefined
    if (this.#cells.length + this.#blanks >= MOST_REPEATED) return
    if (cell === '') {
      this.#blanks += this.#sameCells
      return
    }
    for (; this.#blanks > 0; this.#blanks -= 1) this.#cells.push('')
    for (let same = 0; same < this.#sameCells; same += 1) this.#cells.push(cell)
  }
}

function timesIn(attributes: string, name: string): number {
  const times = Number(attributeIn(attributes, name) ?? 1)
  return Number.isSafeInteger(times) && times > 0 ? times : 1
}

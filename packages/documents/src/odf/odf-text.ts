import { Sheet } from '../docx/sheet.ts'
import { attributeIn } from '../xml/attribute.ts'
import { type Chunks, type XmlPiece, xmlPieces } from '../xml/xml-pieces.ts'
import { inlineSign } from './inline-sign.ts'
import { PassedOver } from './passed-over.ts'

/** Which piece begins a page: of a presentation a slide, of a text where it was last broken. */
export type PageBreak = 'slide' | 'page'

export interface OdfText {
  readonly pages: readonly string[]
  readonly hasOpenChanges: boolean
  /** There was more than is read. */
  readonly isCut: boolean
}

/** A document or a presentation: a line per paragraph, cells side by side, a page per slide or break. */
export async function readOdfText(
  chunks: Chunks,
  { breaks, letters }: { readonly breaks: PageBreak; readonly letters: number },
): Promise<OdfText> {
  const text = new PieceByPiece(breaks)
  for await (const pieces of xmlPieces(chunks)) {
    for (const piece of pieces) text.read(piece)
    if (text.length > letters) break
  }
  return { pages: text.pages, hasOpenChanges: text.hasOpenChanges, isCut: text.length > letters }
}

class PieceByPiece {
  hasOpenChanges = false
  length = 0
  readonly #breaks: PageBreak
  readonly #aside = new PassedOver()
  readonly #breaking = new Set<string>()
  readonly #sheet = new Sheet()
  #style = ''
  #paragraphs = 0
  #hasPage = false

  constructor(breaks: PageBreak) {
    this.#breaks = breaks
  }

  get pages(): readonly string[] {
    const pages = this.#sheet.text.split('\f')
    return this.#breaks === 'slide' ? pages.slice(this.#hasPage ? 1 : 0) : pages
  }

  read(piece: XmlPiece): void {
    if (piece.kind !== 'text' && piece.name === 'changed-region') this.hasOpenChanges = true
    if (this.#aside.skips(piece)) return
    if (piece.kind === 'text') {
      if (this.#paragraphs > 0) this.#write(piece.text)
      return
    }
    const { kind, name, attributes } = piece
    if (name === 'p' || name === 'h') this.#paragraph(kind, attributes)
    else if (name === 'table-row' || name === 'table-cell' || name === 'covered-table-cell')
      this.#table(kind, name)
    else if (kind === 'close') return
    else if (name === 'style') this.#style = attributeIn(attributes, 'name') ?? ''
    else if (name === 'paragraph-properties') this.#learnBreak(attributes)
    else if (name === 'page' && this.#breaks === 'slide') this.#break()
    else if (name === 'soft-page-break' && this.#breaks === 'page') this.#break()
    else if (this.#paragraphs > 0) this.#write(inlineSign(name, attributes))
  }

  #write(text: string): void {
    this.length += text.length
    this.#sheet.write(text)
  }

  #break(): void {
    this.#hasPage = true
    this.#write('\f')
  }

  #paragraph(kind: 'open' | 'close' | 'whole', attributes: string): void {
    const style = attributeIn(attributes, 'style-name')
    if (kind !== 'close' && this.length > 0 && style !== undefined && this.#breaking.has(style))
      this.#write('\f')
    if (kind === 'open') this.#paragraphs += 1
    if (kind === 'close') this.#paragraphs = Math.max(0, this.#paragraphs - 1)
    if (kind !== 'open') this.#write('\n')
  }

  #table(kind: 'open' | 'close' | 'whole', name: string): void {
    const part = name === 'table-row' ? 'tr' : 'tc'
    if (kind !== 'close') this.#sheet.open(part)
    if (kind !== 'open') this.#sheet.close(part)
  }

  #learnBreak(attributes: string): void {
    if (this.#breaks === 'page' && attributeIn(attributes, 'break-before') === 'page')
      this.#breaking.add(this.#style)
  }
}

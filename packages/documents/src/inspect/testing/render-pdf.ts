import { degrees, PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib'
import type { Block, Paper } from './paper.ts'

export interface Look {
  readonly font: 'times' | 'helvetica' | 'courier'
  readonly size: number
  readonly margin: number
}

const FONTS = {
  times: StandardFonts.TimesRoman,
  helvetica: StandardFonts.Helvetica,
  courier: StandardFonts.Courier,
} as const
const WIDTH = 595
const HEIGHT = 842

class Printer {
  readonly #document: PDFDocument
  readonly #font: PDFFont
  readonly #paper: Paper
  readonly #look: Look
  #page: PDFPage
  #y = 0

  constructor(document: PDFDocument, font: PDFFont, paper: Paper, look: Look) {
    this.#document = document
    this.#font = font
    this.#paper = paper
    this.#look = look
    this.#page = this.#turn()
  }

  print(): void {
    for (const block of this.#paper.blocks) this.#block(block)
  }

  #turn(): PDFPage {
    const page = this.#document.addPage([WIDTH, HEIGHT])
    this.#page = page
    this.#y = HEIGHT - this.#look.margin
    const { watermark, runningHead } = this.#paper
    if (runningHead !== undefined)
      page.drawText(runningHead, { x: 60, y: HEIGHT - 30, size: 8, font: this.#font })
    if (watermark !== undefined) {
      page.drawText(watermark, {
        x: 130,
        y: 250,
        size: 80,
        font: this.#font,
        rotate: degrees(48),
        color: rgb(0.85, 0.85, 0.85),
      })
    }
    return page
  }

  #block(block: Block): void {
    if (block.kind === 'page') this.#turn()
    else if (block.kind === 'gap') this.#y -= block.lines * this.#look.size
    else if (block.kind === 'cells') this.#cells(block.cells)
    else this.#text(block)
  }

  #cells(list: readonly (readonly [number, string])[]): void {
    this.#advance()
    for (const [at, text] of list) this.#write(text, this.#look.margin + at * this.#width)
  }

  #text({ text, align, indent }: Block & { kind: 'text' }): void {
    const left = this.#look.margin + indent * this.#width
    for (const line of wrap(text, (words) => this.#measure(words) <= this.#width * (1 - indent))) {
      this.#advance()
      this.#write(line, align === 'centre' ? (WIDTH - this.#measure(line)) / 2 : left)
    }
  }

  get #width(): number {
    return WIDTH - 2 * this.#look.margin
  }

  #measure(text: string): number {
    return this.#font.widthOfTextAtSize(text, this.#look.size)
  }

  #advance(): void {
    if (this.#y < this.#look.margin) this.#turn()
    this.#y -= this.#look.size * 1.35
  }

  #write(text: string, x: number): void {
    this.#page.drawText(text, { x, y: this.#y, size: this.#look.size, font: this.#font })
  }
}

/** Breaks a text into lines that fit. */
export function wrap(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && !fits(longer)) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

export async function renderPdf(paper: Paper, look: Look): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(FONTS[look.font])
  new Printer(document, font, paper, look).print()
  return await document.save()
}

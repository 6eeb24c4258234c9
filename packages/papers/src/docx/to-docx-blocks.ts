import type { Paragraph, Table, TableOfContents } from 'docx'
import type { Block, Paper } from '../paper.ts'
import { contentsOf } from './contents-of.ts'
import { letterheadOf } from './docx-letterhead.ts'
import { signaturesOf } from './docx-signatures.ts'
import { factsOf, tableOf } from './docx-table.ts'
import { writable } from './escape-xml.ts'
import { type Pictures, pictureOf } from './picture-of.ts'

type Docx = typeof import('docx')
type Piece = Paragraph | Table | TableOfContents

/** What a file already holds: its figures as pictures, and how many pictures stand before. */
interface Drawn {
  readonly pictures: Pictures
  readonly picturesBefore: number
}

/** Everything below the letterhead, piece by piece. */
export function toDocxBlocks(docx: Docx, paper: Paper, pictures: Pictures): Piece[] {
  const { letterhead, check } = paper.frame
  // The first picture of a file is the emblem.
  const drawn = { pictures, picturesBefore: 1 }
  return [
    ...letterheadOf(docx, writableOf(letterhead)),
    ...docxBlocksOf(docx, coverOf(paper), drawn),
    ...docxBlocksOf(docx, paper.blocks, drawn),
    ...closingOf(docx, check),
  ]
}

/** What stands on the cover of a report: its title and its number stand nowhere else. */
function coverOf({ cover, frame: { number } }: Paper): readonly Block[] {
  if (cover === null) return []
  const lines = [...cover.lines, cover.institution, cover.year]
  return [{ kind: 'title', lines, below: number === null ? null : `Nomor: ${number}` }]
}

/** Who listens to the paper does not hear its foot: how it is checked stands in the text too, as in the PDF. */
function closingOf({ Paragraph, TextRun }: Docx, check: Paper['frame']['check']): Paragraph[] {
  if (check === null) return []
  const { address, code } = check
  const text = `Keaslian dan versi dokumen ini dapat diperiksa di ${address} dengan kode ${code}.`
  const said = new TextRun({ text: writable(text), size: 17, color: '575048' })
  return [new Paragraph({ spacing: { before: 360 }, children: [said] })]
}

/** Some pieces of a paper, as they follow each other. */
export function docxBlocksOf(docx: Docx, blocks: readonly Block[], drawn: Drawn): Piece[] {
  const said = writableOf(blocks)
  let { picturesBefore: number } = drawn
  return said.flatMap((block) => {
    switch (block.kind) {
      case 'figure':
        number += 1
        return [pictureOf(docx, block, { pictures: drawn.pictures, number })]
      case 'contents':
        return contentsOf(docx, block.heading, said)
      default:
        return blockOf(docx, block)
    }
  })
}

function writableOf<T>(said: T): T {
  return JSON.parse(JSON.stringify(said), (_, value) => (typeof value === 'string' ? writable(value) : value))
}

function blockOf(docx: Docx, block: Exclude<Block, { kind: 'figure' | 'contents' }>): Piece[] {
  const { AlignmentType, HeadingLevel, PageBreak, Paragraph, TextRun } = docx
  const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const
  const centred = { alignment: AlignmentType.CENTER }
  switch (block.kind) {
    case 'title': {
      const [first = '', ...rest] = block.lines
      return [
        new Paragraph({ ...centred, heading: HeadingLevel.HEADING_1, text: first.toUpperCase() }),
        ...rest.map((line) => boldLine(docx, line.toUpperCase())),
        ...(block.below === null ? [] : [new Paragraph({ ...centred, text: block.below })]),
        new Paragraph(''),
      ]
    }
    case 'heading':
      return [
        new Paragraph({ heading: headings[block.level - 1] ?? HeadingLevel.HEADING_3, text: block.text }),
      ]
    case 'label':
      return [new Paragraph({ keepNext: true, children: [new TextRun({ text: block.text, bold: true })] })]
    case 'paragraph':
    case 'note':
      return paragraphsOf(docx, block.text)
    case 'facts':
      return [factsOf(docx, block.rows), new Paragraph('')]
    case 'list':
      return block.items.map((item, index) => itemOf(docx, item, block.isNumbered ? `${index + 1}.` : '•'))
    case 'table':
      return [tableOf(docx, block), new Paragraph('')]
    case 'signatures':
      return signaturesOf(docx, block)
    case 'page_break':
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}

function boldLine({ AlignmentType, Paragraph, TextRun }: Docx, text: string): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold: true })] })
}

function paragraphsOf({ AlignmentType, Paragraph }: Docx, text: string): Paragraph[] {
  return text
    .split('\n')
    .filter((part) => part.trim() !== '')
    .map((part) => new Paragraph({ alignment: AlignmentType.BOTH, spacing: { after: 160 }, text: part }))
}

/** The sign is written out: whoever edits the file sees what it is, and no numbering has to be explained to the word processor. */
function itemOf({ AlignmentType, Paragraph, TextRun }: Docx, text: string, sign: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { left: 567, hanging: 397 },
    tabStops: [{ type: 'left', position: 567 }],
    spacing: { after: 120 },
    children: [new TextRun({ children: [sign, '\t', text.replaceAll('\n', ' ')] })],
  })
}

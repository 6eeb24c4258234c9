import { decodeEntities } from '@undagi/documents/xml-entities'
import type { XmlToken } from './xml-tokens.ts'

/** A stretch of the text of a paragraph: word processors break it wherever they like. */
interface Piece {
  /** Which token holds it, and which opened it. */
  readonly token: number
  readonly opening: number
  readonly start: number
  readonly end: number
}

export interface TemplateParagraph {
  /** The tokens that open and close it. */
  readonly first: number
  readonly last: number
  /** What it stands in. */
  readonly parent: string
  /** All its text in one; a line break or tab is one in here. */
  readonly text: string
  readonly pieces: readonly Piece[]
  /** It holds nothing but text. */
  readonly isPlain: boolean
}

interface Growing {
  readonly first: number
  readonly parent: string
  text: string
  readonly pieces: Piece[]
  isPlain: boolean
}

const breaks: ReadonlySet<string> = new Set(['w:tab', 'w:br', 'w:cr', 'w:ptab'])
const notText: ReadonlySet<string> = new Set([
  ...['w:drawing', 'w:pict', 'w:object', 'w:fldChar', 'w:fldSimple', 'w:sectPr', 'w:sdt'],
  ...['w:footnoteReference', 'w:endnoteReference', 'mc:AlternateContent'],
])

/** The paragraphs of a part in their order, those of text boxes too; each text belongs to the innermost. */
export function paragraphsOf(tokens: readonly XmlToken[]): readonly TemplateParagraph[] {
  const open: { readonly name: string; readonly at: number }[] = []
  const growing: Growing[] = []
  const found: TemplateParagraph[] = []
  for (const [index, { kind, name, raw }] of tokens.entries()) {
    const parent = open.at(-1)
    const inner = growing.at(-1)
    if (inner !== undefined && notText.has(name)) inner.isPlain = false
    if (inner !== undefined && kind !== 'close' && parent?.name === 'w:r' && breaks.has(name))
      inner.text += '\n'
    if (inner !== undefined && kind === 'text' && parent?.name === 'w:t')
      addPiece(inner, { token: index, opening: parent.at }, decodeEntities(raw))
    if (kind === 'open') {
      if (name === 'w:p')
        growing.push({ first: index, parent: parent?.name ?? '', text: '', pieces: [], isPlain: true })
      open.push({ name, at: index })
    }
    if (kind === 'close') {
      open.pop()
      const closed = name === 'w:p' ? growing.pop() : undefined
      if (closed !== undefined) found.push({ ...closed, last: index })
    }
  }
  return found.toSorted((a, b) => a.first - b.first)
}

function addPiece(into: Growing, at: Pick<Piece, 'token' | 'opening'>, text: string): void {
  const start = into.text.length
  into.text += text
  into.pieces.push({ ...at, start, end: into.text.length })
}

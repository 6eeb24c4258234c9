import { ZipFault } from '../zip/zip-fault.ts'
import { decodeEntities } from './entities.ts'

/** A tag, or the text between two of them. */
export type XmlPiece =
  | { readonly kind: 'open' | 'close' | 'whole'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'text'; readonly text: string }

/** A part as it is inflated, or as it is at hand. */
export type Chunks = AsyncIterable<Buffer> | Iterable<Buffer>

const PIECE = /<(\/?)(?:[\w.-]+:)?([\w.-]+)([^>]*?)(\/?)>|([^<]+)|<[^>]*>/g
/** No tag and no text of a cell is as long. */
const LONGEST_PIECE = 1024 * 1024

/**
 * Tags by their local names and texts, as they stream by, a handful at a time. Not an XML parser: files written by office programs
 * need none; declarations, comments and what else begins with a sign are passed over.
 */
export async function* xmlPieces(chunks: Chunks): AsyncGenerator<readonly XmlPiece[]> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true })
    const end = rest.lastIndexOf('>') + 1
    if (rest.length - end > LONGEST_PIECE) throw new ZipFault('too_large', 'ada bagian yang terlalu panjang')
    if (end === 0) continue
    yield piecesOf(rest.slice(0, end))
    rest = rest.slice(end)
  }
}

function piecesOf(xml: string): readonly XmlPiece[] {
  const pieces: XmlPiece[] = []
  for (const [, closing, name, attributes = '', selfClosing, text] of xml.matchAll(PIECE)) {
    if (text !== undefined) pieces.push({ kind: 'text', text: decodeEntities(text) })
    else if (name !== undefined) pieces.push({ kind: kindOf(closing, selfClosing), name, attributes })
  }
  return pieces
}

function kindOf(closing: string | undefined, selfClosing: string | undefined) {
  if (closing === '/') return 'close'
  return selfClosing === '/' ? 'whole' : 'open'
}

import { type Chunks, xmlPieces } from '../xml/xml-pieces.ts'

/** Whoever has more has a list of lists; what a cell names beyond them is shown as missing. */
const MAX_TEXTS = 300_000

/** The texts that cells name by their place in this list, the signs of how they are read aloud left out. */
export async function readSharedTexts(chunks: Chunks): Promise<readonly string[]> {
  const texts: string[] = []
  let text = ''
  let isText = false
  let aloud = 0
  for await (const pieces of xmlPieces(chunks)) {
    for (const piece of pieces) {
      if (piece.kind === 'text') {
        if (isText && aloud === 0) text += piece.text
        continue
      }
      const { kind, name } = piece
      if (name === 't') isText = kind === 'open'
      else if (name === 'rPh' && kind !== 'whole') aloud += kind === 'open' ? 1 : -1
      else if (name === 'si' && kind !== 'open') {
        if (texts.length >= MAX_TEXTS) return texts
        texts.push(text)
        text = ''
      }
    }
  }
  return texts
}

import type { XmlPiece } from '../xml/xml-pieces.ts'

/** Remarks, what was deleted, and what only the speaker sees: none of it is what the document says. */
const PASSED_OVER: ReadonlySet<string> = new Set(['annotation', 'tracked-changes', 'notes', 'forms'])

/** Knows whether what streams by is a part of the document or stands beside it. */
export class PassedOver {
  #depth = 0

  skips(piece: XmlPiece): boolean {
    if (piece.kind === 'text' || !PASSED_OVER.has(piece.name)) return this.#depth > 0
    if (piece.kind === 'open') this.#depth += 1
    if (piece.kind === 'close') this.#depth -= 1
    return true
  }
}

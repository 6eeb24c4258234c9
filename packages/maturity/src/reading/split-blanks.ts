/** A piece of a model text: words to keep, or a blank to fill in (without its brackets). */
export interface ModelPiece {
  readonly text: string
  readonly isBlank: boolean
}

/** A model text with its blanks apart: `splitBlanks('Nomor [nomor].')[1]` is the blank "nomor". */
export function splitBlanks(text: string): readonly ModelPiece[] {
  return text
    .split(/(\[[^[\]]+\])/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      /^\[[^[\]]+\]$/.test(piece)
        ? { text: piece.slice(1, -1), isBlank: true }
        : { text: piece, isBlank: false },
    )
}

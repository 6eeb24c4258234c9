import { splitBlanks } from '@undagi/maturity'

/** Where a blank of a text stands, brackets and all. */
export interface Blank {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The blanks of a model text that still stand in what a person made of it; other brackets are the person's own. */
export function openBlanks(text: string, model: string): readonly Blank[] {
  const asked = new Set(blanksOf(model))
  const blanks: Blank[] = []
  let start = 0
  for (const piece of splitBlanks(text)) {
    const end = start + piece.text.length + (piece.isBlank ? 2 : 0)
    if (piece.isBlank && asked.has(piece.text)) blanks.push({ text: piece.text, start, end })
    start = end
  }
  return blanks
}

/** The one after a place in the text, and after the last one the first. */
export function blankAfter(blanks: readonly Blank[], place: number): Blank | undefined {
  return blanks.find(({ start }) => start >= place) ?? blanks[0]
}

function blanksOf(model: string): readonly string[] {
  return splitBlanks(model).flatMap(({ text, isBlank }) => (isBlank ? [text] : []))
}

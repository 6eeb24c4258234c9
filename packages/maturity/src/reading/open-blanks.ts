import type { Guidance } from '../instrument.ts'
import { splitBlanks } from './split-blanks.ts'

/** Where a blank of a text stands, brackets and all. */
export interface Blank {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The blanks of a model text that still stand in what a person made of it; other brackets are the person's own. */
export function openBlanks(text: string, model: string): readonly Blank[] {
  // Most texts have no bracket, and an assessment has a hundred of them.
  if (!text.includes('[')) return []
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

/** How much of the model texts of an indicator is still to be filled in, both texts together; 0 where it has no models. */
export function countOpenBlanks(
  texts: { readonly facts: string; readonly analysis: string },
  model: Guidance['model'] | undefined,
): number {
  if (model === undefined) return 0
  return openBlanks(texts.facts, model.facts).length + openBlanks(texts.analysis, model.analysis).length
}

function blanksOf(model: string): readonly string[] {
  return splitBlanks(model).flatMap(({ text, isBlank }) => (isBlank ? [text] : []))
}

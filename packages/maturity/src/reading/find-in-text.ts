import { isWordUnit } from './fold-text.ts'

/** Where a word was found, in units of the text: from `start` up to `end`. */
export interface TextMatch {
  readonly start: number
  readonly end: number
}

/** How a word sits in a text: as a whole word, as the beginning of one, inside one, or nowhere. */
export type Fit = 'whole' | 'beginning' | 'inside'

export interface Finding extends TextMatch {
  readonly fit: Fit
}

const shortestInside = 3

/**
 * Every place of a folded word in a folded text. Short words count only where a word begins ("TI" is not found in
 * "sertifikat"), and numbers only as a whole: "1" is not "11".
 */
export function findInText(text: string, term: string): readonly Finding[] {
  const findings: Finding[] = []
  for (let start = text.indexOf(term); start !== -1; start = text.indexOf(term, start + term.length)) {
    const fit = fitAt(text, start, term)
    if (fit !== undefined) findings.push({ start, end: start + term.length, fit })
  }
  return findings
}

function fitAt(text: string, start: number, term: string): Fit | undefined {
  const begins = start === 0 || !isWordUnit(text.charAt(start - 1))
  const ends = start + term.length === text.length || !isWordUnit(text.charAt(start + term.length))
  if (begins && ends) return 'whole'
  if (/^\d+$/.test(term)) return undefined
  if (begins) return 'beginning'
  return term.length >= shortestInside ? 'inside' : undefined
}

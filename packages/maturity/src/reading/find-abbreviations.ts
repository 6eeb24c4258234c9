import type { TextMatch } from './find-in-text.ts'
import { isWordUnit } from './fold-text.ts'

/** Abbreviations by what they stand for. */
export type Glossary = Readonly<Record<string, string>>

export interface FoundAbbreviation extends TextMatch {
  readonly abbreviation: string
}

/**
 * Where a text uses an abbreviation of the glossary as a word of its own, in the order of the text:
 * "SPBE" is found in "Arsitektur SPBE", and never inside another word.
 */
export function findAbbreviations(text: string, glossary: Glossary): readonly FoundAbbreviation[] {
  const longestFirst = Object.keys(glossary).toSorted((a, b) => b.length - a.length)
  const found: FoundAbbreviation[] = []
  for (let start = 0; start < text.length; start += 1) {
    if (start > 0 && isWordUnit(text.charAt(start - 1))) continue
    const abbreviation = longestFirst.find(
      (each) => text.startsWith(each, start) && !isWordUnit(text.charAt(start + each.length)),
    )
    if (abbreviation) found.push({ abbreviation, start, end: start + abbreviation.length })
  }
  return found
}

/** The abbreviations that some texts use, in the order of the alphabet, each with what it stands for. */
export function glossaryOf(
  texts: readonly string[],
  glossary: Glossary,
): readonly (readonly [string, string])[] {
  const used = new Set(
    texts.flatMap((text) => findAbbreviations(text, glossary).map(({ abbreviation }) => abbreviation)),
  )
  return Object.entries(glossary)
    .filter(([abbreviation]) => used.has(abbreviation))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}

import { foldText, isWordUnit } from './fold-text.ts'

/** More words than this are not a question but a pasted page; the rest is left aside. */
const mostTerms = 16

/** The words of a question, folded, each once, without the signs around them: "(RKA), DPA!" asks for "rka" and "dpa". */
export function parseSearchTerms(question: string): readonly string[] {
  const words = foldText(question.slice(0, 1_000).normalize('NFC')).split(/\s+/).map(trimSigns)
  return [...new Set(words.filter((word) => word !== ''))].slice(0, mostTerms)
}

function trimSigns(word: string): string {
  let start = 0
  let end = word.length
  while (start < end && !isWordUnit(word.charAt(start))) start += 1
  while (end > start && !isWordUnit(word.charAt(end - 1))) end -= 1
  return word.slice(start, end)
}

import { type DocumentKind, documentKindNames } from '../document-kind.ts'
import type { Match } from '../rule.ts'

/** Lists in running Indonesian text: "a", "a atau b", "a, b, atau c". */
export const either = (words: readonly string[]) => list(words, 'atau')

/** "a, b, dan c" */
export const both = (words: readonly string[]) => list(words, 'dan')

/** Where nothing is said, one is enough. */
export function joined(words: readonly string[], match: Match = 'any'): string {
  return match === 'all' ? both(words) : either(words)
}

/** Kinds of documents in the middle of a sentence. */
export function kindWords(kinds: readonly DocumentKind[], match?: Match): string {
  return joined(
    kinds.map((kind) => lowerFirst(documentKindNames[kind])),
    match,
  )
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function list(words: readonly string[], last: 'dan' | 'atau'): string {
  if (words.length < 3) return words.join(` ${last} `)
  return `${words.slice(0, -1).join(', ')}, ${last} ${words.at(-1)}`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

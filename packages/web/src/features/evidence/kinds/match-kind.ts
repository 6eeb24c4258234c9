import { type DocumentKind, documentKindNames } from '@undagi/maturity'
import { kindSynonyms } from '@undagi/maturity/kind-synonyms'

interface Match {
  /** What else it is called, where its name alone does not say why it was found. */
  readonly because: string | undefined
}

/** Whether every word typed begins a word of what the kind is called; undefined: no. */
export function matchKind(kind: DocumentKind, typed: string): Match | undefined {
  const wanted = wordsOf(typed)
  const names = [documentKindNames[kind], ...kindSynonyms[kind]]
  if (!holds(wordsOf(names.join(' ')), wanted)) return undefined
  const called = names.find((name) => holds(wordsOf(name), wanted))
  return { because: called === documentKindNames[kind] ? undefined : called }
}

const holds = (words: readonly string[], wanted: readonly string[]) =>
  wanted.every((begin) => words.some((word) => word.startsWith(begin)))

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

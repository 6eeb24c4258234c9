import { type DocumentKind, documentKindNames } from '@undagi/maturity'
import { kindSynonyms, spelledOut } from '@undagi/maturity/kind-synonyms'
import { wordsOf } from './mark-words.ts'

/** What else somebody may mean: other words, or the other words in documents of a kind; then `q` may be empty. */
export interface OtherReading {
  readonly q: string
  readonly kind?: DocumentKind
}

/** Each is one more search. */
const most = 4

/** "SK tim" is also "keputusan tim", and "tim" in documents of the kind that people call SK. */
export function otherReadings(typed: string): readonly OtherReading[] {
  const words = wordsOf(typed)
  const spelled = words.map((word) => spelledOut[word] ?? word)
  const isOther = spelled.some((word, at) => word !== words[at])
  return [...(isOther ? [{ q: spelled.join(' ') }] : []), ...ofKinds(words)].slice(0, most)
}

function ofKinds(words: readonly string[]): readonly OtherReading[] {
  const found = kinds.flatMap((kind) => {
    const rests = namesOf(kind).flatMap((name) => without(words, name) ?? [])
    // what names it most fully leaves the fewest words over
    const [shortest] = rests.toSorted((a, b) => a.length - b.length)
    return shortest === undefined ? [] : [{ kind, rest: shortest }]
  })
  return found
    .toSorted((a, b) => a.rest.length - b.rest.length)
    .map(({ kind, rest }) => ({ kind, q: rest.join(' ') }))
}

/** The words beside a name that stands among them in one piece. */
function without(words: readonly string[], name: readonly string[]): string[][] | undefined {
  const at = words.findIndex((_, start) => name.every((word, index) => words[start + index] === word))
  return at === -1 ? undefined : [[...words.slice(0, at), ...words.slice(at + name.length)]]
}

const isKind = (text: string): text is DocumentKind => Object.hasOwn(documentKindNames, text)
const kinds = Object.keys(documentKindNames).filter(isKind)
const namesOf = (kind: DocumentKind) => [documentKindNames[kind], ...kindSynonyms[kind]].map(wordsOf)

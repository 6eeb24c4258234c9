import { fieldSynonyms } from './field-synonyms.ts'
import { parseSearchTerms } from './search-terms.ts'

/** One way to read a question. */
export interface Reading {
  /** A phrase of the field is one term: its words count where they stand together. */
  readonly terms: readonly string[]
  /** What a find in these words is worth beside one in the words that were typed. */
  readonly share: number
}

const ownShare = 1
const synonymShare = 0.8
/** The words of a known phrase apart from each other seldom mean it. */
const scatteredShare = 0.3
/** A question full of words of the field is still answered as fast as one types. */
const mostReadings = 9

/** A question as it was typed, and with a word or phrase of the field said otherwise, one at a time. */
export function readingsOf(terms: readonly string[]): readonly Reading[] {
  if (terms.length === 0) return []
  const ways = otherWaysOf(terms)
  const read = ({ from, to }: OtherWay, phrase: string) => [
    ...new Set([...terms.slice(0, from), phrase, ...terms.slice(to)]),
  ]
  const phrase = ways.find(({ from, to }) => to - from > 1)
  const own = phrase
    ? [
        { terms: read(phrase, terms.slice(phrase.from, phrase.to).join(' ')), share: ownShare },
        { terms, share: scatteredShare },
      ]
    : [{ terms, share: ownShare }]
  const others = ways.map((way) => ({ terms: read(way, way.words), share: synonymShare }))
  return [...own, ...others].slice(0, mostReadings)
}

/** What else is looked for with a question: `otherWordsFor('berbagi pakai')` has "berbagi data" and "interoperabilitas". */
export function otherWordsFor(question: string): readonly string[] {
  return otherWaysOf(parseSearchTerms(question))
    .slice(0, mostReadings - 1)
    .map(({ words }) => words)
}

interface OtherWay {
  readonly from: number
  readonly to: number
  readonly words: string
}

function otherWaysOf(terms: readonly string[]): readonly OtherWay[] {
  return fieldSynonyms.flatMap((group) =>
    group.flatMap((phrase) => {
      const from = findPhrase(terms, phrase.split(' '))
      if (from === undefined) return []
      const to = from + phrase.split(' ').length
      return group.filter((other) => other !== phrase).map((other) => ({ from, to, words: other }))
    }),
  )
}

function findPhrase(terms: readonly string[], words: readonly string[]): number | undefined {
  const at = terms.findIndex((_, position) =>
    words.every((word, offset) => terms[position + offset] === word),
  )
  return at === -1 ? undefined : at
}

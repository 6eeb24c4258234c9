import type { Indicator } from '../instrument.ts'
import { foldText, isWordUnit } from './fold-text.ts'

export interface LikeIndicator {
  readonly indicator: Indicator
  /** From 1 to 100 (the same words). It compares names and nothing else. */
  readonly likeness: number
}

/**
 * The indicators of another edition whose names are most like this one's, the most alike first: a help for a person
 * who looks for what became of an indicator, never an official correspondence. A word that many names share
 * ("tingkat", "layanan") says little, a rare one much.
 */
export function rankByLikeness(indicator: Indicator, among: readonly Indicator[]): readonly LikeIndicator[] {
  const own = wordsOf(indicator)
  const others = among.map((each) => ({ indicator: each, words: wordsOf(each) }))
  const weigh = createWeights([own, ...others.map(({ words }) => words)])
  return others
    .map((each, position) => ({ ...each, position, likeness: likenessOf(own, each.words, weigh) }))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness || a.position - b.position)
    .map((each) => ({ indicator: each.indicator, likeness: each.likeness }))
}

function wordsOf({ name, shortName }: Indicator): readonly string[] {
  const folded = foldText(`${name} ${shortName}`)
  const spaced = Array.from(folded, (unit) => (isWordUnit(unit) ? unit : ' ')).join('')
  return [...new Set(spaced.split(' ').filter((word) => word.length > 2 || /\d/.test(word)))]
}

type Weigh = (word: string) => number

/** A word weighs what it tells apart: one that stands in half of the names counts nothing. */
function createWeights(names: readonly (readonly string[])[]): Weigh {
  const counts = new Map<string, number>()
  for (const words of names) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => {
    const count = counts.get(word) ?? 0
    return count * 2 > names.length && names.length > 4 ? 0 : 1 / Math.sqrt(count)
  }
}

function likenessOf(a: readonly string[], b: readonly string[], weigh: Weigh): number {
  const all = total(a, weigh) + total(b, weigh)
  if (all === 0) return 0
  return Math.round((100 * (shared(a, b, weigh) + shared(b, a, weigh))) / all)
}

function total(words: readonly string[], weigh: Weigh): number {
  return words.reduce((sum, word) => sum + weigh(word), 0)
}

function shared(words: readonly string[], others: readonly string[], weigh: Weigh): number {
  return words.reduce(
    (sum, word) => sum + weigh(word) * Math.max(0, ...others.map((other) => alike(word, other))),
    0,
  )
}

const leastAlike = 0.6

/** 1 for the same word, less for words of one stem ("keterpaduan", "terpadu"), 0 for words that only share letters. */
function alike(a: string, b: string): number {
  if (a === b) return 1
  const [own, other] = [piecesOf(a), piecesOf(b)]
  if (own.length === 0 || other.length === 0) return 0
  const ratio = (2 * own.filter((piece) => other.includes(piece)).length) / (own.length + other.length)
  return ratio >= leastAlike ? ratio : 0
}

function piecesOf(word: string): readonly string[] {
  return Array.from({ length: Math.max(0, word.length - 2) }, (_, start) => word.slice(start, start + 3))
}

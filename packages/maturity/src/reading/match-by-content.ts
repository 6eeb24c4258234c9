import type { Indicator } from '../instrument.ts'
import { foldText, isWordUnit } from './fold-text.ts'

/** What may have become of an indicator in another edition. Nobody official says so. */
export interface ContentMatch {
  readonly indicator: Indicator
  /** The indicators of the other edition nearest to it, the nearest first; empty where none is near. */
  readonly nearest: readonly { readonly indicator: Indicator; readonly likeness: number }[]
}

/** Below this, what two indicators share are the words of the field and no subject. */
const leastLikeness = 8
const mostNearest = 3
/** The nearest one tells; what is much farther than it is only noise beside it. */
const leastOfNearest = 0.7

/**
 * For each indicator of one edition the nearest ones of another, by all that is written about both: names, purposes,
 * meanings and criteria. A help for a person who looks for what may be used again, never a correspondence of values.
 */
export function matchByContent(
  indicators: readonly Indicator[],
  among: readonly Indicator[],
): readonly ContentMatch[] {
  const weigh = createWeights([...indicators, ...among].map(wordCounts))
  const others = among.map((indicator) => ({ indicator, vector: toVector(indicator, weigh) }))
  return indicators.map((indicator) => {
    const own = toVector(indicator, weigh)
    const ranked = others
      .map((each) => ({ indicator: each.indicator, likeness: Math.round(100 * cosine(own, each.vector)) }))
      .filter(({ likeness }) => likeness >= leastLikeness)
      .toSorted((a, b) => b.likeness - a.likeness)
    const [first] = ranked
    const nearest = ranked.filter(({ likeness }) => likeness >= leastOfNearest * (first?.likeness ?? 0))
    return { indicator, nearest: nearest.slice(0, mostNearest) }
  })
}

type Counts = ReadonlyMap<string, number>
type Weigh = (word: string) => number

/** A name says more about the subject than a sentence that it shares with ten others. */
const nameCount = 4

function wordCounts({ name, shortName, guidance, levels }: Indicator): Counts {
  const counts = new Map<string, number>()
  const add = (text: string | undefined, times: number) => {
    for (const word of wordsOf(text ?? '')) counts.set(word, (counts.get(word) ?? 0) + times)
  }
  add(`${name} ${shortName}`, nameCount)
  add(guidance?.purpose, 2)
  for (const { meaning, criteria } of levels) {
    add(meaning, 1)
    for (const { text } of criteria) add(text, 1)
  }
  return counts
}

function wordsOf(text: string): readonly string[] {
  const spaced = Array.from(foldText(text), (unit) => (isWordUnit(unit) ? unit : ' ')).join('')
  const words = spaced.split(' ').filter((word) => word.length > 3)
  return [...words, ...words.slice(1).map((word, position) => `${words[position]} ${word}`)]
}

/** A word weighs what it tells apart: one that stands in every indicator weighs nothing. */
function createWeights(all: readonly Counts[]): Weigh {
  const holders = new Map<string, number>()
  for (const counts of all) for (const word of counts.keys()) holders.set(word, (holders.get(word) ?? 0) + 1)
  return (word) => Math.log(all.length / (holders.get(word) ?? all.length))
}

function toVector(indicator: Indicator, weigh: Weigh): Counts {
  return new Map([...wordCounts(indicator)].map(([word, count]) => [word, Math.log(1 + count) * weigh(word)]))
}

function cosine(a: Counts, b: Counts): number {
  const product = sum([...a].map(([word, value]) => value * (b.get(word) ?? 0)))
  const length = Math.sqrt(squares(a) * squares(b))
  return length === 0 ? 0 : product / length
}

function squares(vector: Counts): number {
  return sum([...vector.values()].map((value) => value * value))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

import { foldText } from '../reading/fold-text.ts'
import { wordsOf } from './sentences.ts'

/** From here on of the words in common, two texts are taken for one thing said twice. */
const ALIKE = 0.82
/** Shorter texts differ by one word in what they are about as often as in how they say it. */
const FEWEST_WORDS = 5

/** How two texts stand to each other, apart from names: the same words, the same thing in other words, or another thing. */
export type Likeness = 'same' | 'reworded' | 'other'

/**
 * Compares two texts without the words of `names`, without abbreviations, and without "kebijakan ini" or "layanan ini", all of which
 * only point at what the indicator is about. One text that says more than the other is another thing: a word exchanged rewords, a word added asks more.
 */
export function compareWording(a: string, b: string, names: readonly string[]): Likeness {
  const own = new Set(names.flatMap((name) => wordsOf(foldText(name))))
  const [one, other] = [a, b].map((text) => bareWords(text, own))
  if (one === undefined || other === undefined) return 'other'
  if (one.join(' ') === other.join(' ')) return 'same'
  const isComparable =
    Math.min(one.length, other.length) >= FEWEST_WORDS && Math.abs(one.length - other.length) <= 1
  return isComparable && (2 * countShared(one, other)) / (one.length + other.length) >= ALIKE
    ? 'reworded'
    : 'other'
}

const abbreviation = /^\p{Lu}[\p{Lu}\p{N}]+$/u

function bareWords(text: string, own: ReadonlySet<string>): readonly string[] {
  const words = wordsOf(text.replace(/\p{L}+ ini\b/gu, '')).filter((word) => !abbreviation.test(word))
  return words.map(foldText).filter((word) => !own.has(word))
}

function countShared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  return b.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  }).length
}

import { indicatorsOf } from './indicators-of.ts'
import type { Instrument, Scale } from './instrument.ts'
import {
  add,
  compare,
  formatDecimal,
  formatExact,
  parseRational,
  type Rational,
  rational,
  subtract,
  toFractionText,
} from './rational.ts'
import { createScorer } from './score-assessment.ts'
import type { Ratings, ScoredValue } from './score-result.ts'

/** One indicator taken one level up, and what that alone does to the index. */
export interface NextStep {
  readonly code: string
  readonly name: string
  /** The rating now; `null` where there is none. */
  readonly from: string | null
  readonly to: string
  /** Gain of the index; rounded to four decimals, because one level may be worth 0.0275. */
  readonly gain: ScoredValue
  /** The index after this step alone. */
  readonly index: ScoredValue
}

const GAIN_DECIMALS = 4

/**
 * Every indicator that can still rise, one level up each, the greatest gain first; of equal gains the lower level,
 * which asks for less, and then the order of the instrument. `nextSteps(spbe2020, ratings)[0]?.gain.rounded` is "0.0300" where a service indicator can rise.
 */
export function nextSteps(instrument: Instrument, ratings: Ratings): readonly NextStep[] {
  const score = createScorer(instrument)
  const now = parseRational(score(ratings).index.exact)
  const steps = indicatorsOf(instrument).flatMap(({ code, name }) => {
    const rating = ratings[code] ?? null
    const from = rating === null ? null : parseRational(rating)
    const to = oneLevelUp(instrument.scale, from)
    if (to === undefined) return []
    const index = score({ ...ratings, [code]: formatExact(to) }).index
    const gain = subtract(parseRational(index.exact), now)
    return [{ code, name, from: from && formatExact(from), to, gain, index }]
  })
  return steps
    .toSorted((a, b) => compare(b.gain, a.gain) || compare(a.to, b.to))
    .map(({ gain, to, ...step }) => ({
      ...step,
      to: formatExact(to),
      gain: { exact: toFractionText(gain), rounded: formatDecimal(gain, GAIN_DECIMALS) },
    }))
}

/** The first level for what is unanswered; else one more, at most the highest; `undefined` at the top. */
function oneLevelUp({ min, max }: Scale, from: Rational | null): Rational | undefined {
  if (from === null) return rational(BigInt(min))
  const top = rational(BigInt(max))
  if (compare(from, top) >= 0) return undefined
  const raised = add(from, rational(1n))
  return compare(raised, top) > 0 ? top : raised
}

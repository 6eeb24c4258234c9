import { compare, formatDecimal, type Rational, rational, toFractionText } from '../rational.ts'
import type { ScoredValue } from '../score-result.ts'
import {
  type KappaWeights,
  type PairSums,
  type PairTally,
  type RatedTwice,
  sumsOf,
  sumsWithout,
  tallyPairs,
  varies,
  variesWithout,
} from './tally-pairs.ts'

export type Kappa = KnownKappa | UnknownKappa

interface KnownKappa {
  readonly known: true
  /** From -1 to 1, without a unit: 1 is full agreement, 0 what chance alone would give. Rounded to two decimals. */
  readonly value: ScoredValue
  readonly pairs: number
  /**
   * The least and the greatest kappa when any one pair is left out: how much hangs on a single indicator. `null` where without one of them
   * nothing varies any more. It is no confidence interval, and none is given: the pairs are few and chosen (weak, disputed, one per aspect),
   * so that the large, random sample of Fleiss, Cohen and Everitt (1969) would be a claim that nobody can make.
   */
  readonly withoutOne: { readonly lowest: ScoredValue; readonly highest: ScoredValue } | null
}

interface UnknownKappa {
  readonly known: false
  /** `nothing_varies`: each gave one value only. Then agreement and chance cannot be told apart: undefined, and not 1. */
  readonly why: 'no_pairs' | 'nothing_varies'
  readonly pairs: number
}

/**
 * Weighted kappa of two raters: 1 − (mean disagreement found) / (mean disagreement if each had given the same values at random) (Cohen 1968).
 * `weightedKappa([{ first: '1', second: '1' }, { first: '2', second: '2' }], 'linear')` is 1. Disagreement is counted on the values
 * themselves, so the scale is never cut into classes: whole levels give what tables of classes give, from any first level, and the decimals
 * of Pemdi count by their exact distance (quadratic, it is then Lin's concordance, 1989, with moments over all pairs). Where one rater gave
 * one value only, kappa is 0 whatever the other gave. Throws a RangeError for a text that is no number.
 */
export function weightedKappa(pairs: readonly RatedTwice[], weights: KappaWeights): Kappa {
  if (pairs.length === 0) return { known: false, why: 'no_pairs', pairs: 0 }
  const tally = tallyPairs(pairs)
  if (!varies(tally)) return { known: false, why: 'nothing_varies', pairs: pairs.length }
  const sums = sumsOf(tally, weights)
  return {
    known: true,
    value: toScored(kappaOf(sums)),
    pairs: pairs.length,
    withoutOne: rangeWithoutOne(tally, sums, weights),
  }
}

function kappaOf({ pairs, found, byChance }: PairSums): Rational {
  return rational(byChance - pairs * found, byChance)
}

function rangeWithoutOne(tally: PairTally, sums: PairSums, weights: KappaWeights): KnownKappa['withoutOne'] {
  const kappas: Rational[] = []
  for (const { pair } of tally.together.values()) {
    if (!variesWithout(tally, pair)) return null
    kappas.push(kappaOf(sumsWithout({ tally, sums, weights }, pair)))
  }
  const ordered = kappas.toSorted(compare)
  const [lowest, highest] = [ordered.at(0), ordered.at(-1)]
  if (lowest === undefined || highest === undefined) return null
  return { lowest: toScored(lowest), highest: toScored(highest) }
}

function toScored(value: Rational): ScoredValue {
  return { exact: toFractionText(value), rounded: formatDecimal(value, 2) }
}

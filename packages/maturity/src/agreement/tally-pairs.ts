import { leastCommonMultiple, parseRational, type Rational } from '../rational.ts'

/** What two people said of the same thing, as exact texts ("3", "2.75", "10/3"). */
export interface RatedTwice {
  readonly first: string
  readonly second: string
}

/** How far apart two values are: their difference, or its square. */
export type KappaWeights = 'linear' | 'quadratic'

type WholePair = readonly [first: bigint, second: bigint]

/** How often each value and each pair was given, in whole units of the smallest fraction: the unit cancels out of kappa. */
export interface PairTally {
  readonly first: ReadonlyMap<bigint, bigint>
  readonly second: ReadonlyMap<bigint, bigint>
  readonly together: ReadonlyMap<string, { readonly pair: WholePair; readonly times: bigint }>
}

export interface PairSums {
  readonly pairs: bigint
  /** Disagreement found, summed over the pairs. */
  readonly found: bigint
  /** Disagreement of each first value with each second value: `pairs` squared times what chance gives on average. */
  readonly byChance: bigint
}

/** Throws a RangeError for a text that is no number. */
export function tallyPairs(pairs: readonly RatedTwice[]): PairTally {
  const exact = pairs.map(({ first, second }) => [parseRational(first), parseRational(second)] as const)
  const unit = exact
    .flat()
    .map(({ denominator }) => denominator)
    .reduce(leastCommonMultiple, 1n)
  const inUnits = ({ numerator, denominator }: Rational) => (numerator * unit) / denominator
  const whole = exact.map(([first, second]): WholePair => [inUnits(first), inUnits(second)])
  const together = new Map<string, { pair: WholePair; times: bigint }>()
  for (const pair of whole) {
    const key = pair.join(' ')
    together.set(key, { pair, times: (together.get(key)?.times ?? 0n) + 1n })
  }
  return {
    first: countsOf(whole.map(([first]) => first)),
    second: countsOf(whole.map(([, second]) => second)),
    together,
  }
}

function countsOf(values: readonly bigint[]): ReadonlyMap<bigint, bigint> {
  const counts = new Map<bigint, bigint>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0n) + 1n)
  return counts
}

/** Whether one of the two gave two different values. */
export function varies({ first, second }: PairTally): boolean {
  return first.size > 1 || second.size > 1
}

export function sumsOf({ first, second, together }: PairTally, weights: KappaWeights): PairSums {
  const cells = [...together.values()]
  return {
    pairs: total(cells.map(({ times }) => times)),
    found: total(cells.map(({ pair: [a, b], times }) => times * apart(a, b, weights))),
    byChance: total([...first].map(([value, times]) => times * apartFromAll(value, second, weights))),
  }
}

function apart(a: bigint, b: bigint, weights: KappaWeights): bigint {
  const difference = a < b ? b - a : a - b
  return weights === 'linear' ? difference : difference * difference
}

function apartFromAll(value: bigint, others: ReadonlyMap<bigint, bigint>, weights: KappaWeights): bigint {
  return total([...others].map(([other, times]) => times * apart(value, other, weights)))
}

/** As `varies`, when one such pair is left out. */
export function variesWithout({ first, second }: PairTally, [a, b]: WholePair): boolean {
  const left = (counts: ReadonlyMap<bigint, bigint>, value: bigint) =>
    counts.get(value) === 1n ? counts.size - 1 : counts.size
  return left(first, a) > 1 || left(second, b) > 1
}

interface CountedPairs {
  readonly tally: PairTally
  readonly sums: PairSums
  readonly weights: KappaWeights
}

/** The sums when one such pair is left out, without counting all anew. */
export function sumsWithout({ tally, sums, weights }: CountedPairs, [a, b]: WholePair): PairSums {
  const own = apart(a, b, weights)
  const lost = apartFromAll(a, tally.second, weights) + apartFromAll(b, tally.first, weights) - own
  return { pairs: sums.pairs - 1n, found: sums.found - own, byChance: sums.byChance - lost }
}

function total(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n)
}

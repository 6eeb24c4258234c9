import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  compare,
  formatDecimal,
  formatExact,
  multiply,
  parseRational,
  type Rational,
  rational,
  subtract,
} from '../rational.ts'
import type { KappaWeights, RatedTwice } from './tally-pairs.ts'
import { weightedKappa } from './weighted-kappa.ts'

/** One pair per count of a table of classes, the first rater in the rows. */
function pairsOf(table: readonly (readonly number[])[]): readonly RatedTwice[] {
  return table.flatMap((row, first) =>
    row.flatMap((count, second) =>
      Array.from({ length: count }, () => ({ first: `${first + 1}`, second: `${second + 1}` })),
    ),
  )
}

function ratedBy(first: readonly number[], second: readonly number[]): readonly RatedTwice[] {
  return first.map((value, at) => ({ first: `${value}`, second: `${second[at]}` }))
}

function exactOf(pairs: readonly RatedTwice[], weights: KappaWeights): Rational {
  const kappa = weightedKappa(pairs, weights)
  if (!kappa.known) throw new Error(`No kappa: ${kappa.why}`)
  return parseRational(kappa.value.exact)
}

describe('weighted kappa gives what is published', () => {
  /** Two radiologists, 85 mammograms: D. G. Altman, Practical Statistics for Medical Research (1991), data of Boyd and others (1982). */
  const mammograms = [
    [21, 12, 0, 0],
    [4, 17, 1, 0],
    [3, 9, 15, 2],
    [0, 0, 0, 1],
  ]
  /** 91 couples: A. Agresti, Categorical Data Analysis (1990), as `SexualFun` of the R package vcd. */
  const couples = [
    [7, 7, 2, 3],
    [2, 8, 3, 7],
    [1, 5, 4, 9],
    [2, 8, 9, 14],
  ]
  /** Two neurologists, 149 and 69 patients: Westlund and Kurland (1953), as `MSPatients` of vcd. */
  const winnipeg = [
    [38, 5, 0, 1],
    [33, 11, 3, 0],
    [10, 14, 5, 6],
    [3, 7, 3, 10],
  ]
  const newOrleans = [
    [5, 3, 0, 0],
    [3, 11, 4, 0],
    [2, 13, 3, 4],
    [1, 2, 4, 14],
  ]

  test.each([
    ['mammograms, linear (Stata manual, kap, wgt(w))', mammograms, 'linear', '0.5684'],
    ['mammograms, quadratic (Stata manual, kap, wgt(w2))', mammograms, 'quadratic', '0.6714'],
    ['couples, linear (vcd, Kappa(SexualFun))', couples, 'linear', '0.2374'],
    ['patients of Winnipeg, linear (vcdExtra, print.Kappa)', winnipeg, 'linear', '0.3797'],
    ['patients of New Orleans, linear (vcdExtra, print.Kappa)', newOrleans, 'linear', '0.4773'],
  ] as const)('%s', (_, table, weights, published) => {
    expect(formatDecimal(exactOf(pairsOf(table), weights), 4)).toBe(published)
  })

  /** The worked examples of the metric for essays rated twice: B. Hamner, Metrics (2012), R/tests/1.R. */
  test.each([
    [[1, 2, 1], [1, 2, 2], '2/5'],
    [[1, 2, 3, 1, 2, 3], [1, 2, 3, 1, 3, 2], '3/4'],
    [[1, 3, 5], [2, 4, 6], '16/19'],
    [[1, 3, 3, 5], [2, 4, 5, 6], '16/23'],
  ] as const)('essays %j and %j, quadratic', (first, second, published) => {
    expect(exactOf(ratedBy(first, second), 'quadratic')).toEqual(parseRational(published))
  })
})

describe('weighted kappa says what it cannot say', () => {
  test('two assessors who give nothing but 3 have no kappa, although they agree throughout', () => {
    const pairs = ratedBy([3, 3, 3], [3, 3, 3])

    expect(weightedKappa(pairs, 'linear')).toEqual({ known: false, why: 'nothing_varies', pairs: 3 })
  })

  test('two assessors who each give one value, and not the same, have none either', () => {
    expect(weightedKappa(ratedBy([2, 2], [3, 3]), 'linear')).toMatchObject({
      known: false,
      why: 'nothing_varies',
    })
  })

  test('without a pair there is nothing to say', () => {
    expect(weightedKappa([], 'quadratic')).toEqual({ known: false, why: 'no_pairs', pairs: 0 })
  })

  test('how much hangs on one indicator is said, and not where the rest would not vary', () => {
    expect(weightedKappa(ratedBy([1, 2, 3, 1], [1, 2, 3, 3]), 'linear')).toMatchObject({
      pairs: 4,
      withoutOne: { highest: { exact: '1' } },
    })
    expect(weightedKappa(ratedBy([1, 1, 2], [1, 1, 2]), 'linear')).toMatchObject({ withoutOne: null })
  })

  test('what is no number is refused', () => {
    expect(() => weightedKappa([{ first: '3', second: 'tiga' }], 'linear')).toThrow(RangeError)
  })
})

describe('weighted kappa', () => {
  const anyWeights = fc.constantFrom<KappaWeights>('linear', 'quadratic')
  const anyValue = fc.oneof(
    fc.integer({ min: 0, max: 5 }).map((level) => `${level}`),
    fc.integer({ min: 100, max: 500 }).map((hundredths) => `${hundredths}/100`),
  )
  const anyPairs = fc.array(fc.record({ first: anyValue, second: anyValue }), { maxLength: 12 })
  const anyVaried = anyPairs.filter((pairs) => weightedKappa(pairs, 'linear').known)
  const swapped = ({ first, second }: RatedTwice) => ({ first: second, second: first })
  const isFullAgreement = (pairs: readonly RatedTwice[]) =>
    pairs.every(({ first, second }) => compare(parseRational(first), parseRational(second)) === 0)

  test('is 1 where two agree throughout and something varies, and nowhere else', () => {
    fc.assert(
      fc.property(anyVaried, anyWeights, (pairs, weights) => {
        const isOne = compare(exactOf(pairs, weights), rational(1n)) === 0
        expect(isOne).toBe(isFullAgreement(pairs))
      }),
    )
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 2 }), anyWeights, (values, weights) => {
        const kappa = weightedKappa(
          values.map((value) => ({ first: value, second: value })),
          weights,
        )
        expect(kappa.known ? kappa.value.exact : '1').toBe('1')
      }),
    )
  })

  test('lies between -1 and 1', () => {
    fc.assert(
      fc.property(anyVaried, anyWeights, (pairs, weights) => {
        const kappa = exactOf(pairs, weights)
        expect(compare(kappa, rational(-1n))).toBeGreaterThanOrEqual(0)
        expect(compare(kappa, rational(1n))).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('is the same whoever comes first, and in whatever order the indicators stand', () => {
    fc.assert(
      fc.property(anyPairs, anyWeights, (pairs, weights) => {
        expect(weightedKappa(pairs.map(swapped), weights)).toEqual(weightedKappa(pairs, weights))
        expect(weightedKappa(pairs.toReversed(), weights)).toEqual(weightedKappa(pairs, weights))
      }),
    )
  })

  test('is the same on any scale with even steps: levels from 0 or 1, in hundredths, or turned round', () => {
    const anyStep = fc.integer({ min: -7, max: 7 }).filter((step) => step !== 0)
    fc.assert(
      fc.property(anyPairs, anyWeights, anyStep, fc.integer(), (pairs, weights, step, shift) => {
        const coded = (text: string) =>
          formatExact(add(multiply(parseRational(text), rational(BigInt(step), 3n)), rational(BigInt(shift))))
        const recoded = pairs.map(({ first, second }) => ({ first: coded(first), second: coded(second) }))
        expect(weightedKappa(recoded, weights)).toEqual(weightedKappa(pairs, weights))
      }),
    )
  })

  test('of two levels is the same under any codes that keep their order, and linear and quadratic agree', () => {
    const twoLevels = fc.array(fc.record({ first: fc.boolean(), second: fc.boolean() }), { maxLength: 12 })
    fc.assert(
      fc.property(twoLevels, fc.integer(), fc.integer({ min: 1 }), anyWeights, (pairs, low, gap, weights) => {
        const coded = (lower: number, higher: number) =>
          pairs.map(({ first, second }) => ({
            first: `${first ? higher : lower}`,
            second: `${second ? higher : lower}`,
          }))
        expect(weightedKappa(coded(low, low + gap), weights)).toEqual(weightedKappa(coded(1, 2), 'linear'))
      }),
    )
  })

  test('without one pair is what it is when that pair is not there', () => {
    fc.assert(
      fc.property(anyVaried, anyWeights, (pairs, weights) => {
        const kappa = weightedKappa(pairs, weights)
        const without = pairs.map((_, at) => weightedKappa(pairs.toSpliced(at, 1), weights))
        const known = without
          .flatMap((each) => (each.known ? [parseRational(each.value.exact)] : []))
          .toSorted(compare)
        const range = kappa.known ? kappa.withoutOne : null
        if (range === null) expect(known.length).toBeLessThan(pairs.length)
        else
          expect([parseRational(range.lowest.exact), parseRational(range.highest.exact)]).toEqual([
            known.at(0),
            known.at(-1),
          ])
      }),
    )
  })

  test('falls when one of the two moves a value further away and the values given stay the same', () => {
    const near = ratedBy([1, 2, 3, 4], [1, 2, 4, 3])
    const far = ratedBy([1, 2, 3, 4], [4, 2, 3, 1])

    for (const weights of ['linear', 'quadratic'] as const)
      expect(compare(subtract(exactOf(near, weights), exactOf(far, weights)), rational(0n))).toBeGreaterThan(
        0,
      )
  })
})

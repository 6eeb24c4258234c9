import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRational, subtract, sum, toFractionText, ZERO } from '../rational.ts'
import { scoreAssessment } from '../score-assessment.ts'
import type { Ratings } from '../score-result.ts'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { rankGaps } from './rank-gaps.ts'

const instrument = readInstrument('spbe-2020')
const score = (ratings: Ratings) => scoreAssessment(instrument, ratings, { year: 2024 })
const codes = Object.values(score({}).nodes).flatMap(({ kind, code }) => (kind === 'indicator' ? [code] : []))
const ratings = fc.dictionary(fc.constantFrom(...codes), fc.integer({ min: 1, max: 5 }))

test('a level lost at an indicator of great weight stands above two lost at one of little', () => {
  const byWeight = codes.toSorted(
    (one, other) => Number(score({}).nodes[one]?.weight) - Number(score({}).nodes[other]?.weight),
  )
  const [light = '', heavy = ''] = [byWeight[0], byWeight.at(-1)]
  const gaps = rankGaps(score({ [light]: 4, [heavy]: 5 }), score({ [light]: 2, [heavy]: 4 }))

  expect(gaps.slice(0, 2).map(({ code }) => code)).toEqual([heavy, light])
  expect(gaps.slice(2).every(({ direction }) => direction === 'same')).toBe(true)
})

test('the gaps of all indicators together are exactly the way of the index, whatever was rated', () => {
  fc.assert(
    fc.property(ratings, ratings, (before, after) => {
      const [self, official] = [score(before), score(after)]
      const signed = rankGaps(self, official).map(({ direction, code }) => {
        const shift = subtract(
          parseRational(official.nodes[code]?.contribution ?? '0'),
          parseRational(self.nodes[code]?.contribution ?? '0'),
        )
        expect(direction === 'same').toBe(toFractionText(shift) === '0')
        return shift
      })
      const way = subtract(parseRational(official.index.exact), parseRational(self.index.exact))
      expect(toFractionText(sum(signed))).toBe(toFractionText(way))
    }),
    { numRuns: 50 },
  )
})

test('what was lost comes first, the most above all, and what was gained last; every indicator stands once', () => {
  fc.assert(
    fc.property(ratings, ratings, (before, after) => {
      const gaps = rankGaps(score(before), score(after))
      const order = gaps.map(({ direction }) => ['down', 'same', 'up'].indexOf(direction))
      expect(order).toEqual(order.toSorted((a, b) => a - b))
      expect(gaps.map(({ code }) => code).toSorted()).toEqual(codes.toSorted())
    }),
    { numRuns: 50 },
  )
})

test('an indicator that nobody answered on either side changed nothing', () => {
  expect(rankGaps(score({}), score({})).every(({ points }) => points.text === toFractionText(ZERO))).toBe(
    true,
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndicator } from '../testing/build-papers.ts'
import { sortByStrength } from './sort-by-strength.ts'

const anyIndicators = fc
  .array(fc.option(fc.integer({ min: 100, max: 500 })))
  .map((hundredths) =>
    hundredths.map((value, index) =>
      buildIndicator({ code: `${index + 1}`, value: value === null ? null : (value / 100).toFixed(2) }),
    ),
  )

describe('strengths and weaknesses', () => {
  it('are levels 4 and 5, the best first, and levels up to 2, the farthest behind first', () => {
    const indicators = ['2', '5', '3', '1', '4', null].map((value, index) =>
      buildIndicator({ code: `${index + 1}`, value }),
    )

    const { strengths, weaknesses } = sortByStrength(indicators)

    expect(strengths.map(({ value }) => value)).toEqual(['5', '4'])
    expect(weaknesses.map(({ value }) => value)).toEqual([null, '1', '2'])
  })

  it('never call the same indicator both, nor one between 2 and 4 either', () => {
    fc.assert(
      fc.property(anyIndicators, (indicators) => {
        const { strengths, weaknesses } = sortByStrength(indicators)

        for (const { value } of strengths) expect(Number(value)).toBeGreaterThanOrEqual(4)
        for (const { value } of weaknesses) expect(Number(value ?? 0)).toBeLessThanOrEqual(2)
        const between = indicators.filter(({ value }) => Number(value ?? 0) > 2 && Number(value) < 4)
        expect(strengths.length + weaknesses.length + between.length).toBe(indicators.length)
      }),
    )
  })
})

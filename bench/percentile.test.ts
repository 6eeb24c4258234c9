import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { median, percentile } from './percentile.ts'

const latencies = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 200 })
const shares = fc.double({ min: 0, max: 1, noNaN: true })

describe('a percentile', () => {
  it('is the nearest rank: the 95th of 100 values is the 95th smallest', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)

    expect(percentile(hundred, 0.95)).toBe(95)
    expect(median(hundred)).toBe(50)
    expect(percentile(hundred, 1)).toBe(100)
    expect(percentile(hundred, 0)).toBe(1)
  })

  it('of nothing is not a number, so that it holds no promise', () => {
    expect(percentile([], 0.95)).toBeNaN()
  })

  it('is a measured value that at least its share does not exceed', () => {
    fc.assert(
      fc.property(latencies, shares, (values, share) => {
        const found = percentile(values, share)

        expect(values).toContain(found)
        expect(values.filter((value) => value <= found).length).toBeGreaterThanOrEqual(share * values.length)
      }),
    )
  })

  it('does not depend on the order of measuring, and leaves it as it was', () => {
    fc.assert(
      fc.property(latencies, shares, (values, share) => {
        const asMeasured = [...values]

        expect(percentile(values.toReversed(), share)).toBe(percentile(values, share))
        expect(values).toEqual(asMeasured)
      }),
    )
  })
})

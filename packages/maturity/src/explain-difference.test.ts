import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainDifference } from './explain-difference.ts'
import { formatDecimal, parseRational } from './rational.ts'

const scored = (exact: string) => ({ exact, rounded: formatDecimal(parseRational(exact), 2) })

describe('the way from one value to another', () => {
  it('is told from the exact values: 3.0455 stands 0.1545 below 3.20', () => {
    const { direction, distance, rounded } = explainDifference(scored('6091/2000'), scored('3.20'))

    expect({ direction, distance: distance.text, rounded }).toEqual({
      direction: 'up',
      distance: '0.1545',
      rounded: '0.15',
    })
  })

  it('tells also what a reader subtracts, where that is another number', () => {
    const { distance, rounded, published } = explainDifference(scored('2.444'), scored('3.045'))

    expect([distance.text, rounded, published]).toEqual(['0.601', '0.60', '0.61'])
  })

  it('knows down and the same', () => {
    expect(explainDifference(scored('3'), scored('5/2'))).toMatchObject({
      direction: 'down',
      rounded: '0.50',
      published: '0.50',
    })
    expect(explainDifference(scored('17/11'), scored('17/11'))).toMatchObject({
      direction: 'same',
      rounded: '0.00',
    })
  })

  it('is as long there as back', () => {
    const value = fc.nat(5000).map((thousandths) => scored(`${thousandths}/1000`))
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(explainDifference(a, b).rounded).toBe(explainDifference(b, a).rounded)
      }),
    )
  })
})

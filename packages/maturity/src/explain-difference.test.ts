import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainDifference } from './explain-difference.ts'

describe('the way from one value to another', () => {
  it('is told from the exact values: 3.0455 stands 0.1545 below 3.20', () => {
    const { direction, distance, rounded } = explainDifference('6091/2000', '3.20', 2)

    expect({ direction, distance: distance.text, rounded }).toEqual({
      direction: 'up',
      distance: '0.1545',
      rounded: '0.15',
    })
  })

  it('knows down and the same', () => {
    expect(explainDifference('3', '5/2', 2)).toMatchObject({ direction: 'down', rounded: '0.50' })
    expect(explainDifference('17/11', '17/11', 2)).toMatchObject({ direction: 'same', rounded: '0.00' })
  })

  it('is as long there as back', () => {
    const hundredths = fc.nat(500).map((value) => `${value}/100`)
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        expect(explainDifference(a, b, 2).rounded).toBe(explainDifference(b, a, 2).rounded)
      }),
    )
  })
})

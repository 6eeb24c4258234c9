import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomInteger, seededRandom } from './seeded-random.ts'

describe('seeded random numbers', () => {
  it('are the same for the same seed and differ for another', () => {
    const draw = (seed: number) => Array.from({ length: 20 }, seededRandom(seed))

    expect(draw(2023)).toEqual(draw(2023))
    expect(draw(2023)).not.toEqual(draw(2024))
  })

  it('stay between the bounds and reach both', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = seededRandom(seed)
        const drawn = Array.from({ length: 200 }, () => randomInteger(random, 1, 5))

        expect(new Set(drawn)).toEqual(new Set([1, 2, 3, 4, 5]))
      }),
    )
  })
})

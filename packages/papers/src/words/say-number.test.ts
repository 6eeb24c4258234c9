import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sayNumber } from './say-number.ts'

describe('a number that is written out', () => {
  it('reads as Indonesian papers write it', () => {
    const said = [0, 7, 10, 11, 12, 19, 20, 26, 100, 115, 201, 1000, 1999, 2026, 45_011].map(sayNumber)

    expect(said).toEqual([
      'nol',
      'tujuh',
      'sepuluh',
      'sebelas',
      'dua belas',
      'sembilan belas',
      'dua puluh',
      'dua puluh enam',
      'seratus',
      'seratus lima belas',
      'dua ratus satu',
      'seribu',
      'seribu sembilan ratus sembilan puluh sembilan',
      'dua ribu dua puluh enam',
      'empat puluh lima ribu sebelas',
    ])
  })

  it('is said differently from every other number', () => {
    const number = fc.integer({ min: 0, max: 999_999 })
    fc.assert(
      fc.property(number, number, (one, other) => {
        expect(sayNumber(one) === sayNumber(other)).toBe(one === other)
      }),
    )
  })
})

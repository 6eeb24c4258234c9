import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPredicateDecider } from './decide-predicate.ts'
import { parseRational, rational } from './rational.ts'
import { readInstrument } from './testing/read-instrument-files.ts'

const decide = createPredicateDecider(readInstrument('spbe-2020'))
const index = parseRational

describe('the predicate', () => {
  test.each([
    ['1', 'Kurang'],
    ['1.79', 'Kurang'],
    ['1.8', 'Cukup'],
    ['2.6', 'Baik'],
    ['3.5', 'Sangat Baik'],
    ['4.2', 'Memuaskan'],
    ['5', 'Memuaskan'],
  ])('of %s is %s', (value, name) => {
    expect(decide(index(value)).name).toBe(name)
  })

  test('was decided on the rounded index in 2023: 1.7995 is Cukup', () => {
    expect(decide(index('1.7995'), { year: 2023 })).toEqual({
      name: 'Cukup',
      level: 2,
      rule: 'rounded',
      ruleKnown: true,
      otherwise: 'Kurang',
    })
  })

  test('was decided on the exact index in 2024: 1.7995 is Kurang', () => {
    expect(decide(index('1.7995'), { year: 2024 })).toMatchObject({
      name: 'Kurang',
      ruleKnown: true,
      otherwise: 'Cukup',
    })
  })

  test('of a year no publication settles says that its rule is not known', () => {
    expect(decide(index('1.7995'), { year: 2022 })).toMatchObject({ rule: 'unrounded', ruleKnown: false })
  })

  test('by a rule asked for against the year is told as not known', () => {
    const answer = decide(index('1.7995'), { year: 2023, boundary: 'unrounded' })

    expect(answer).toMatchObject({ name: 'Kurang', rule: 'unrounded', ruleKnown: false })
  })

  test('names the other rule only where it answers differently', () => {
    expect(decide(index('3.05')).otherwise).toBeNull()
  })

  test('differs between the rules by one step at most, and rounding never lowers it at a threshold', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 50_000n }), (units) => {
        const value = rational(units, 10_000n)
        const [rounded, exact] = [
          decide(value, { boundary: 'rounded' }),
          decide(value, { boundary: 'unrounded' }),
        ]

        expect(rounded.level - exact.level).toBeGreaterThanOrEqual(0)
        expect(rounded.level - exact.level).toBeLessThanOrEqual(1)
      }),
    )
  })
})

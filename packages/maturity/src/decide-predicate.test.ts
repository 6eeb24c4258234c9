import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundaryOfRound, createPredicateDecider } from './decide-predicate.ts'
import { parseRational, rational } from './rational.ts'
import { readInstrument } from './testing/read-instrument-files.ts'

const spbe = readInstrument('spbe-2020')
const decide = createPredicateDecider(spbe)
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

  test('is decided by what was ruled for the round, whatever its year says', () => {
    expect(decide(index('1.7995'), { year: 2023, ruled: 'unrounded' })).toMatchObject({
      ...{ name: 'Kurang', rule: 'unrounded', ruleKnown: true, otherwise: 'Cukup' },
    })
    expect(decide(index('1.7995'), { year: 2022, ruled: 'rounded' })).toMatchObject({
      ...{ name: 'Cukup', rule: 'rounded', ruleKnown: true, otherwise: 'Kurang' },
    })
    expect(decide(index('1.7995'), { year: 2023, ruled: null })).toMatchObject({ name: 'Cukup' })
  })

  test('of a round whose rule nobody knows names both, even in a year that the edition is sure of', () => {
    expect(decide(index('1.7995'), { year: 2023, ruled: 'unknown' })).toMatchObject({
      ...{ name: 'Cukup', ruleKnown: false, otherwise: 'Kurang' },
    })
  })

  test('never depends on the rule away from a threshold, and a ruling is never told as unknown', () => {
    const rulings = ['rounded', 'unrounded', 'unknown', null] as const
    const years = [2021, 2022, 2023, 2024, undefined]
    fc.assert(
      fc.property(
        fc.bigInt({ min: 10_000n, max: 50_000n }),
        fc.constantFrom(...years),
        fc.constantFrom(...rulings),
        (units, year, ruled) => {
          const value = rational(units, 10_000n)
          const answer = decide(value, { year, ruled })
          const [rounded, exact] = [
            decide(value, { ruled: 'rounded' }),
            decide(value, { ruled: 'unrounded' }),
          ]

          // One of the two, and the other one is named exactly where they disagree.
          const [mine, other] = answer.rule === 'rounded' ? [rounded, exact] : [exact, rounded]
          expect(answer.name).toBe(mine.name)
          expect(answer.otherwise).toBe(other.name === mine.name ? null : other.name)
          if (ruled === 'rounded' || ruled === 'unrounded')
            expect(answer).toMatchObject({ rule: ruled, ruleKnown: true })
          if (ruled === 'unknown') expect(answer.ruleKnown).toBe(false)
          expect(boundaryOfRound(spbe, { year, ruled }).rule).toBe(answer.rule)
        },
      ),
    )
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

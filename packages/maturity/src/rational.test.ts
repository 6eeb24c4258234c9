import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  compare,
  divide,
  findRational,
  formatDecimal,
  formatExact,
  multiply,
  parseRational,
  type Rational,
  rational,
  roundHalfUp,
  subtract,
  sum,
  toFractionText,
} from './rational.ts'

const anyRational = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([numerator, denominator]) => rational(numerator, denominator))

describe('an exact number', () => {
  test.each([
    ['2.5', '5/2'],
    ['10/3', '10/3'],
    ['20/6', '10/3'],
    ['0.0275', '11/400'],
    ['007', '7'],
    ['-1.50', '-3/2'],
    [' 3 ', '3'],
    [3, '3'],
    [0.1, '1/10'],
  ])('%s is read as %s', (text, fraction) => {
    expect(toFractionText(parseRational(text))).toBe(fraction)
  })

  test.each([
    '',
    ' ',
    '2,5',
    '1e3',
    '.5',
    '5.',
    '1/0',
    '1/-2',
    'tiga',
    '1.5/2',
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])('%s is none', (text) => {
    expect(findRational(text)).toBeUndefined()
    expect(() => parseRational(text)).toThrow(RangeError)
  })

  test('survives being written and read', () => {
    fc.assert(
      fc.property(anyRational, (value) => {
        expect(parseRational(toFractionText(value))).toEqual(value)
        expect(parseRational(formatExact(value))).toEqual(value)
      }),
    )
  })

  test('is written with its decimals where they end, else as a fraction', () => {
    const written = ['6091/2000', '3', '17/11', '-1/8'].map((text) => formatExact(parseRational(text)))

    expect(written).toEqual(['3.0455', '3', '17/11', '-0.125'])
  })
})

describe('arithmetic', () => {
  test('stays in lowest terms and undoes itself', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a)
        if (b.numerator !== 0n) expect(divide(multiply(a, b), b)).toEqual(a)
        expect(compare(add(a, b), a)).toBe(compare(b, rational(0n)))
      }),
    )
  })

  test('sums in any order', () => {
    fc.assert(
      fc.property(fc.array(anyRational, { maxLength: 8 }), (values) => {
        expect(sum(values.toReversed())).toEqual(sum(values))
      }),
    )
  })

  test('refuses to divide by zero', () => {
    expect(() => divide(rational(1n), rational(0n))).toThrow(RangeError)
  })
})

describe('rounding', () => {
  test.each([
    ['3.0455', '3.05'],
    ['3.045', '3.05'],
    ['3.0449999', '3.04'],
    ['1.005', '1.01'], // a float would give 1.00
    ['3', '3.00'],
    ['17/11', '1.55'],
    ['0.004', '0.00'],
    ['-0.005', '-0.01'],
  ])('%s becomes %s', (value, rounded) => {
    expect(formatDecimal(parseRational(value), 2)).toBe(rounded)
  })

  test('is at most half a unit away, and half goes up', () => {
    fc.assert(
      fc.property(anyRational, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const scaled = multiply(value, rational(10n ** BigInt(decimals)))
        const twiceDistance = multiply(subtract(rational(roundHalfUp(value, decimals)), scaled), rational(2n))

        expect(compare(magnitude(twiceDistance), rational(1n))).toBeLessThanOrEqual(0)
        const isHalf = compare(magnitude(twiceDistance), rational(1n)) === 0
        if (isHalf) expect(compare(twiceDistance, rational(0n))).toBe(compare(value, rational(0n)))
      }),
    )
  })

  test('agrees with long division on digits', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }), (n, d) => {
        const [quotient, rest] = [(n * 100n) / d, (n * 100n) % d]
        expect(roundHalfUp(rational(n, d), 2)).toBe(rest * 2n >= d ? quotient + 1n : quotient)
      }),
    )
  })

  test('writes all decimals, none where there are none', () => {
    expect([0, 1, 4].map((decimals) => formatDecimal(parseRational('2.5'), decimals))).toEqual([
      '3',
      '2.5',
      '2.5000',
    ])
  })
})

function magnitude({ numerator, denominator }: Rational): Rational {
  return { numerator: numerator < 0n ? -numerator : numerator, denominator }
}

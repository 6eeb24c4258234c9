import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { convertIndex } from './convert-index.ts'
import { compare, parseRational } from './rational.ts'
import { readInstrument } from './testing/read-instrument-files.ts'

const toy = readInstrument('toy')
const convert = (value: number | string) => convertIndex(toy, 'kepuasan', value)

describe("another agency's index", () => {
  test.each([
    [0, '1', '1.00'],
    ['40', '2', '2.00'],
    ['55', '5/2', '2.50'],
    ['50', '7/3', '2.33'],
    ['100', '4', '4.00'],
  ])('of %s becomes %s, exactly', (value, exact, rounded) => {
    expect(convert(value)).toEqual({ ok: true, value: { exact, rounded } })
  })

  test.each([['-0.1'], ['100.01']])('of %s is refused, not pushed to the edge', (value) => {
    expect(convert(value)).toMatchObject({ ok: false, issue: { code: 'conversion.out_of_range' } })
  })

  test('that is no number is refused with the range to fill in', () => {
    expect(convert('tujuh puluh')).toEqual({
      ok: false,
      issue: {
        path: 'kepuasan',
        code: 'conversion.not_a_number',
        message: expect.stringContaining('nilai 0 sampai 100'),
      },
    })
  })

  test('of an unknown agency is a fault of the caller', () => {
    expect(() => convertIndex(toy, 'sdi', 50)).toThrow(RangeError)
    expect(() => convertIndex(toy, 'constructor', 50)).toThrow(RangeError)
  })

  test('never converts to less when it is more', () => {
    const hundredths = fc.integer({ min: 0, max: 10_000 })
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((value) => convert(`${value}/100`))
        if (!low?.ok || !high?.ok) throw new Error('Both lie in the range')

        expect(compare(parseRational(low.value.exact), parseRational(high.value.exact))).toBeLessThanOrEqual(
          0,
        )
      }),
    )
  })
})

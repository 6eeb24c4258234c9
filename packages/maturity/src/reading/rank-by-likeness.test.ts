import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indicatorsOf } from '../indicators-of.ts'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { rankByLikeness } from './rank-by-likeness.ts'

const spbe2018 = indicatorsOf(readInstrument('spbe-2018'))
const spbe2020 = indicatorsOf(readInstrument('spbe-2020'))
const pemdi = indicatorsOf(readInstrument('pemdi-2026'))
const anyIndicator = fc.constantFrom(...spbe2018, ...spbe2020, ...pemdi)

describe('indicators with names alike', () => {
  test.each(spbe2020)('$code is most like itself', (indicator) => {
    expect(rankByLikeness(indicator, spbe2020)[0]).toEqual({ indicator, likeness: 100 })
  })

  test('across editions the same subject comes first', () => {
    const audit = spbe2020.find(({ code }) => code === '42')
    const names = audit && rankByLikeness(audit, spbe2018).map(({ indicator }) => indicator.shortName)

    expect(names?.[0]).toMatch(/Pengaduan/)
  })

  test('stand from the most alike to the least, each at most once and none without a piece in common', () => {
    fc.assert(
      fc.property(anyIndicator, fc.constantFrom(spbe2018, spbe2020, pemdi), (indicator, among) => {
        const ranked = rankByLikeness(indicator, among)
        const values = ranked.map(({ likeness }) => likeness)

        expect(values).toEqual(values.toSorted((a, b) => b - a))
        expect(new Set(ranked.map((each) => each.indicator)).size).toBe(ranked.length)
        expect(values.every((value) => value > 0 && value <= 100)).toBe(true)
      }),
    )
  })
})

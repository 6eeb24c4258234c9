import { describe, expect, test } from 'vitest'
import { findIndicator, indicatorsOf } from '../indicators-of.ts'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { findCounterparts, haveCounterparts } from './find-counterparts.ts'

const spbe2018 = readInstrument('spbe-2018')
const spbe2020 = readInstrument('spbe-2020')
const pemdi2026 = readInstrument('pemdi-2026')

function codesFor(code: string, from = pemdi2026, to = spbe2020): readonly string[] {
  const indicator = findIndicator(from, code)
  if (!indicator) throw new Error(`There is no indicator ${code}`)
  return findCounterparts(from, indicator, to).map((each) => each.indicator.code)
}

describe('what of an older edition may be used again', () => {
  test.each([
    ['13', ['15', '4'], 'applications'],
    ['14', ['16', '17', '5', '6'], 'infrastructure'],
    ['18', ['23', '18'], 'interoperability'],
    ['19', ['28', '42'], 'help for users'],
  ])('for indicator %s of 2026 is %j of 2020 (%s)', (code, expected) => {
    expect(codesFor(code)).toEqual(expected)
  })

  test('is nothing for what was not rated: maps, statistics, personal data, satisfaction', () => {
    for (const code of ['6', '7', '8', '20']) expect(codesFor(code)).toEqual([])
  })

  test('is the same seen from the older edition', () => {
    for (const indicator of indicatorsOf(pemdi2026))
      for (const code of codesFor(indicator.code))
        expect(codesFor(code, spbe2020, pemdi2026)).toContain(indicator.code)
  })

  test('is nothing between editions of which nobody wrote it down', () => {
    expect(haveCounterparts(spbe2018, spbe2020)).toBe(false)
    expect(haveCounterparts(spbe2020, pemdi2026)).toBe(true)
  })

  test('stands in the editions shipped wherever it is named', () => {
    const editions = [spbe2018, spbe2020, pemdi2026]
    for (const { guidance } of editions.flatMap(indicatorsOf))
      for (const { edition, code } of guidance?.counterparts ?? []) {
        const other = editions.find(({ id }) => id === edition)
        expect(other && findIndicator(other, code), `${edition} ${code}`).toBeDefined()
      }
  })
})

import { expect, test } from 'vitest'
import { readInstrument } from './testing/read-instrument-files.ts'
import { isInForceIn, yearsInForceInWords } from './years-in-force.ts'

test('an edition knows the assessment years it is in force in', () => {
  const spbe = readInstrument('spbe-2020')

  expect([2016, 2020, 2021, 2026, 2027].map((year) => isInForceIn(spbe, year))).toEqual([
    ...[false, false, true, true, false],
  ])
  expect(yearsInForceInWords(spbe)).toBe('2021 sampai 2026')
})

test('an edition without beginning ends before the New Year that ends it, and one without end goes on', () => {
  const [old, now] = [readInstrument('spbe-2018'), readInstrument('pemdi-2026')]

  expect([isInForceIn(old, 2018), isInForceIn(old, 2020), isInForceIn(old, 2021)]).toEqual([
    true,
    true,
    false,
  ])
  expect([isInForceIn(now, 2025), isInForceIn(now, 2026), isInForceIn(now, 2040)]).toEqual([
    false,
    true,
    true,
  ])
  expect([yearsInForceInWords(old), yearsInForceInWords(now)]).toEqual(['sampai 2020', '2026 dan seterusnya'])
})

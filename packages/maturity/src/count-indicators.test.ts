import { expect, test } from 'vitest'
import { countIndicators } from './count-indicators.ts'
import { indicatorsOf } from './indicators-of.ts'
import { readInstrument } from './testing/read-instrument-files.ts'

const spbe2018 = readInstrument('spbe-2018')
const spbe2020 = readInstrument('spbe-2020')

const countOf = (edition: Parameters<typeof indicatorsOf>[0]) =>
  countIndicators(indicatorsOf(edition).map(({ code }) => code))

test('the instrument of 2018 has 35 indicators with 37 values: the last is scored for three services', () => {
  expect(countOf(spbe2018)).toBe(35)
  expect(indicatorsOf(spbe2018)).toHaveLength(37)
})

test('where each indicator has one value, there are as many of both', () => {
  expect(countOf(spbe2020)).toBe(47)
  expect(countIndicators([])).toBe(0)
})

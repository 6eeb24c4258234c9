import { indicatorsOf } from '@undagi/maturity'
import { expect, test } from 'vitest'
import { readInstrument } from '../read-instrument.ts'
import { fillEdition } from './full-edition.ts'

test('the full edition has 47 indicators of five levels with six criteria, each code once', () => {
  const codes = indicatorsOf(fillEdition(readInstrument('spbe-2020'))).flatMap(({ levels }) =>
    levels.flatMap(({ criteria }) => criteria.map(({ code }) => code)),
  )

  expect(codes).toHaveLength(47 * 5 * 6)
  expect(new Set(codes).size).toBe(codes.length)
})

import { expect, test } from 'vitest'
import { readInstrument } from './testing/read-instrument-files.ts'
import { indexDecimals, writeIndex } from './write-index.ts'

test('an index and its target have the decimals to which every edition rounds', () => {
  for (const edition of ['spbe-2018', 'spbe-2020', 'pemdi-2026'])
    expect(readInstrument(edition).rounding.decimals, edition).toBe(indexDecimals)

  expect(['3', '3.1', '3.10'].map(writeIndex)).toEqual(['3.00', '3.10', '3.10'])
})

test('what says more, or is no decimal, is not touched', () => {
  expect(['3.125', '10/3', ''].map(writeIndex)).toEqual(['3.125', '10/3', ''])
})

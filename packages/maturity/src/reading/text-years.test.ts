import { expect, test } from 'vitest'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { yearsOfTexts } from './text-years.ts'

const spbe2020 = readInstrument('spbe-2020')

test('texts that follow each other are told as one span of years', () => {
  expect(yearsOfTexts(spbe2020, ['permen-2020'])).toEqual([{ from: 2021, to: 2022 }])
  expect(yearsOfTexts(spbe2020, ['pedoman-2023', 'pedoman-2024'])).toEqual([{ from: 2023, to: null }])
})

test('texts with a gap between them are two spans, and an unknown text is none', () => {
  expect(yearsOfTexts(spbe2020, ['permen-2020', 'pedoman-2024'])).toEqual([
    { from: 2021, to: 2022 },
    { from: 2024, to: null },
  ])
  expect(yearsOfTexts(spbe2020, ['tidak-ada'])).toEqual([])
})

import { expect, test } from 'vitest'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { textEditionIn } from '../text-edition.ts'
import { shortNameOf } from './short-name-of.ts'

const spbe = readInstrument('spbe-2020')

test('a document beside a page is named as briefly as its text', () => {
  expect(shortNameOf(spbe, 'pedoman-3-2024')).toBe('Pedoman 3/2024')
})

test('a document without a text of its own is named without what it is about, an unknown one by its key', () => {
  const pemdi = readInstrument('pemdi-2026')

  expect(shortNameOf(pemdi, 'permen-8-2026')).toBe('Peraturan Menteri PANRB Nomor 8 Tahun 2026')
  expect(shortNameOf(spbe, 'tak-dikenal')).toBe('tak-dikenal')
})

test('the texts of the years before 2024 say that their lists of evidence are not at hand, that of 2024 has no need to', () => {
  const noteIn = (year: number) => textEditionIn(spbe, year)?.source.note

  for (const year of [2021, 2022, 2023]) expect(noteIn(year)).toContain('2024')
  expect(noteIn(2024)).toBeUndefined()
})

import { expect, test } from 'vitest'
import { hasTornLetters, slantedWords } from './slanted-words.ts'

test.each([
  ['at the edge and between words', '  D\nPERATURAN      R      WALI KOTA\n', true],
  ['side by side on a line', 'A     F     T', true],
  ['and only one of them', 'BAB I      KETENTUAN      B', false],
  ['in ordinary words', 'KEPUTUSAN DI SINI\nNOMOR 4 TAHUN 2024\n', false],
])('letters torn out of a slanted word are seen: %s', (_, page, torn) => {
  expect(hasTornLetters(page)).toBe(torn)
})

test('words that the layout tore apart are found whole as they were written', () => {
  const found = slantedWords(
    'PERATURAN WALI KOTA\nDRAF PEMBAHASAN\nD\nR\nA\nF\n',
    'PERATURAN WALI KOTA\nDRAFPEM    BAH',
  )

  expect(found).toEqual(['DRAF', 'DRAF PEMBAHASAN', 'DRAF PEMBAHASAN'])
})

test('a page of blanks alone costs no time', { timeout: 1_000 }, () => {
  expect(hasTornLetters(`A${' '.repeat(180_000)}kata`)).toBe(false)
})

test('a page of short lines alone costs no time', { timeout: 1_000 }, () => {
  const lines = Array.from({ length: 60_000 }, (_, index) => `kata${index}`)
  const found = slantedWords(lines.join('\n'), 'halaman '.repeat(1_000_000))

  expect(found.length).toBeLessThan(3_000)
})

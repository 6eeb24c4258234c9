import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationParts, missingCitations } from './missing-citations.ts'
import { criterionPhrases } from './phrase-templates.ts'

test('a text that names document, number, article and page lacks nothing', () => {
  for (const text of [
    'Peraturan Wali Kota Nomor 12 Tahun 2023, Pasal 4 ayat (2), halaman 6.',
    'perwali 12/2023 ps. 4, hlm 6',
    'SE Sekda 555/1840, angka 3, hlm. 2',
    'Keputusan No. HK.02/17/2024 diktum KEDUA, hal. 3',
    'Laporan audit nomor 700/12/ITKO/2023, Bab III, halaman 14',
  ])
    expect(missingCitations(text), text).toEqual([])
})

test('what is missing is said part by part', () => {
  expect(missingCitations('')).toEqual(citationParts)
  expect(missingCitations('Perwali 12/2023 pasal 4')).toEqual(['page'])
  expect(missingCitations('Perwali tentang arsitektur, Pasal 4, halaman 6')).toEqual(['number'])
  expect(missingCitations('Perwali Nomor 12 Tahun 2023')).toEqual(['article', 'page'])
  expect(missingCitations('Sudah berjalan baik di semua unit.')).toEqual(citationParts)
})

test('words that only look like a citation name nothing', () => {
  expect(missingCitations('Risk, halamannya banyak, pasalnya jelas, nomornya ada.')).toEqual(citationParts)
  expect(missingCitations('Nilai 3 untuk tahun 2023.')).toEqual(citationParts)
})

test('the blanks of a phrase name nothing until they are filled in', () => {
  for (const { facts } of Object.values(criterionPhrases))
    expect(missingCitations(facts.replace(/\{\w+\}/g, '…'))).toEqual(
      expect.arrayContaining(['number', 'article', 'page']),
    )
})

test('writing on never makes more missing, and letters may be large or small', () => {
  const piece = fc.constantFrom(
    'Perwali',
    'nomor 12',
    'Pasal 4',
    'hlm. 3',
    'sudah',
    'belum',
    '[nomor]',
    '12/2023',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(piece).map((pieces) => pieces.join(' ')),
  )
  fc.assert(
    fc.property(text, text, (before, more) => {
      const missing = missingCitations(before)
      expect(missing).toEqual(expect.arrayContaining([...missingCitations(`${before} ${more}`)]))
      expect(missingCitations(more.replace(/[a-z]/g, (letter) => letter.toUpperCase()))).toEqual(
        missingCitations(more),
      )
    }),
  )
})

test('the longest text that can be written is looked through at once', () => {
  const longest = '1.a-'.repeat(5_000)
  const begun = performance.now()
  expect(missingCitations(longest)).toEqual(citationParts)
  expect(performance.now() - begun).toBeLessThan(500)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markName, markNames } from './mark-names.ts'
import { wordsOf } from './mark-words.ts'

const marked = (parts: ReturnType<typeof markName>) =>
  parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')

test.each([
  ['tim 2023', 'SK_Tim_SPBE_2023_final.pdf', 'SK_[Tim]_SPBE_[2023]_final.pdf'],
  ['sk tim', 'SKTim2023.pdf', '[SK][Tim]2023.pdf'],
  ['sktim2023', 'SKTim2023.pdf', '[SKTim2023].pdf'],
  ['laporan 12', 'laporan-12.03.docx', '[laporan]-[12].03.docx'],
  ['acara', 'BeritaAcara (1).pdf', 'Berita[Acara] (1).pdf'],
])('“%s” is marked in the name %s', (typed, name, expected) => {
  expect(marked(markName(name, wordsOf(typed)))).toBe(expected)
})

test('the pieces of a name are the name when they are put together again, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (name, typed) => {
      const pieces = markName(name, wordsOf(typed)).map(({ text }) => text)
      expect(pieces.join('')).toBe(name)
    }),
  )
})

test('a name is told only where it says what the title does not', () => {
  const files = [
    { position: 1, fileName: 'Arsitektur_final.pdf' },
    { position: 2, fileName: 'Lampiran.pdf' },
  ]
  const told = (q: string) =>
    markNames(files, { typed: wordsOf(q), words: wordsOf(q), said: 'Arsitektur SPBE' }).map(
      ({ position }) => position,
    )

  expect(told('arsitektur')).toEqual([])
  expect(told('arsitektur final')).toEqual([1])
  expect(told('lampiran')).toEqual([2])
})

test('a name is told also where the title begins with a word that was typed whole', () => {
  const files = [{ position: 1, fileName: 'data.pdf' }]
  const told = (q: string) =>
    markNames(files, { typed: wordsOf(q), words: wordsOf(q), said: 'Database SPBE' })

  expect(told('data spbe')).toMatchObject([{ position: 1 }])
  expect(told('spbe data')).toEqual([])
})

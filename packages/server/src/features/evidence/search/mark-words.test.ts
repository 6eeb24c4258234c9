import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutSnippet, markWords, wordsOf } from './mark-words.ts'

const marked = (parts: ReturnType<typeof markWords>) =>
  parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')

describe('words that were looked for', () => {
  test.each([
    ['arsitektur', 'Tentang ARSITEKTUR SPBE', 'Tentang [ARSITEKTUR] SPBE'],
    ['resume', 'Résumé rapat', '[Résumé] rapat'],
    ['peta prose', 'Peta Proses Bisnis', '[Peta] [Proses] Bisnis'],
    ['12/2024', 'Nomor 12 Tahun 2024', 'Nomor [12] Tahun [2024]'],
    ['data', 'Satu data, satu databasis', 'Satu [data], satu [databasis]'],
    ['data satu', 'Satu data, satu databasis', '[Satu] [data], [satu] databasis'],
  ])('of “%s” are marked in “%s”', (typed, text, expected) => {
    expect(marked(markWords(text, wordsOf(typed)))).toBe(expected)
  })

  test('stand in pieces that are the text when they are put together again, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, typed) => {
        const parts = markWords(text, wordsOf(typed))
        expect(parts.map((part) => part.text).join('')).toBe(text)
      }),
    )
  })
})

describe('a snippet', () => {
  test('shows where most of the words stand together, and says that there is more', () => {
    const far = 'lain '.repeat(100)
    const page = `peta ${far} peta proses bisnis ${far}`
    const text = marked(cutSnippet(page, wordsOf('peta proses bisnis')))
    expect(text).toMatch(/^….*\[peta\] \[proses\] \[bisnis\].*…$/)
  })

  test('is never longer than a few lines, and says nothing that is not on the page', () => {
    const word = fc.constantFrom('peta', 'proses', 'bisnis', 'lain', 'Pemerintah\n')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300 }), (words) => {
        const page = words.join(' ')
        const text = cutSnippet(page, ['peta', 'bisnis'])
          .map((part) => part.text)
          .join('')
        expect(text.length).toBeLessThanOrEqual(250)
        expect(page.replaceAll(/\s+/g, ' ')).toContain(text.replaceAll('…', ''))
      }),
    )
  })
})

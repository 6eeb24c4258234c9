import fc from 'fast-check'
import { expect, test } from 'vitest'
import { copiedText } from './copied-text.ts'

const last =
  'Arsitektur SPBE ditetapkan dengan Perwali Nomor 12 Tahun 2022 pasal 4, mencakup referensi dan enam domain, dan dipakai Dinas Kominfo.'

test.each([
  ['word for word', last, 'same'],
  ['in other capitals, blanks and commas', last.toUpperCase().replaceAll(',', '  '), 'same'],
  ['with the year moved on', last.replace('2022', '2023'), 'nearly'],
  ['with a word put in', last.replace('dipakai', 'kini dipakai'), 'nearly'],
  ['told anew', 'Perwali Nomor 8 Tahun 2023 mengganti arsitektur lama dan berlaku bagi seluruh unit.', null],
  ['empty', '', null],
  ['not there', null, null],
])('a text %s is told from last year’s', (_, text, wanted) => {
  expect(copiedText(text, last)).toBe(wanted)
})

test('a few words are no copied text, even the same', () => {
  expect(copiedText('Perwali 12/2022', 'Perwali 12/2022')).toBeNull()
})

const anyWord = fc.stringMatching(/^[a-z]{2,8}$/)
const anyWords = fc.array(anyWord, { minLength: 20, maxLength: 60 })

test('which of two texts is the older does not matter', () => {
  fc.assert(
    fc.property(anyWords, anyWords, (one, other) => {
      expect(copiedText(one.join(' '), other.join(' '))).toBe(copiedText(other.join(' '), one.join(' ')))
    }),
  )
})

test('blanks, capitals and punctuation never hide a copy', () => {
  fc.assert(
    fc.property(anyWords, fc.constantFrom(', ', '\n\n', '  ', '; ', ' - '), (words, between) => {
      expect(copiedText(words.join(between).toUpperCase(), words.join(' '))).toBe('same')
    }),
  )
})

test('one word exchanged in twenty or more does not hide it either', () => {
  fc.assert(
    fc.property(anyWords, fc.nat(), fc.constantFrom('qq1', 'qq2'), (words, place, word) => {
      const changed = words.with(place % words.length, word)
      expect(copiedText(changed.join(' '), words.join(' '))).toBe('nearly')
    }),
  )
})

test('texts that share no word are none of each other', () => {
  fc.assert(
    fc.property(anyWords, (words) => {
      const other = words.map((word) => `${word}9`)
      expect(copiedText(words.join(' '), other.join(' '))).toBeNull()
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { medianSentenceWords, sentencesOf, wordsOf } from './sentences.ts'

test('a sentence ends with its stop, not with the stop of "hlm." or of a number', () => {
  expect(sentencesOf('Kebijakan ditetapkan (lihat hlm. 9). Apakah bernomor 3.5? Ya!')).toEqual([
    'Kebijakan ditetapkan (lihat hlm. 9)',
    'Apakah bernomor 3.5',
    'Ya',
  ])
  expect(sentencesOf(' … ')).toEqual([])
})

test('a list after a colon belongs to its sentence', () => {
  expect(sentencesOf('Kebijakan mengatur: proses bisnis, data, dan keamanan.')).toHaveLength(1)
})

test('words are counted as people count them', () => {
  expect(wordsOf('Tautan SP4N-LAPOR! dan/atau unit-unit, 3/2024 (80 persen)')).toEqual([
    ...['Tautan', 'SP4N-LAPOR', 'dan', 'atau', 'unit-unit', '3/2024', '80', 'persen'],
  ])
})

test('the middle sentence is told, and none is none', () => {
  expect(medianSentenceWords(['Satu dua tiga. Satu.', 'Satu dua tiga empat lima.'])).toBe(3)
  expect(medianSentenceWords(['', ' '])).toBe(0)
})

test('cutting a text into sentences loses no word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('kata', 'hlm.', '3.5', 'unit.', 'apa?', 'SPBE', '(ya).', '…')),
      (words) => {
        const text = words.join(' ')
        expect(sentencesOf(text).flatMap(wordsOf)).toEqual(wordsOf(text))
      },
    ),
  )
})

import { expect, test } from 'vitest'
import { findAbbreviations, glossaryOf } from './find-abbreviations.ts'

const glossary = {
  SPBE: 'Sistem Pemerintahan Berbasis Elektronik',
  SOP: 'langkah kerja tertulis',
  TIK: 'Teknologi',
}

test('an abbreviation is found where it is a word of its own, and never inside another', () => {
  const text = 'SPBE dan SOP-nya (TIK), bukan SPBEX atau ISOP.'

  expect(findAbbreviations(text, glossary).map(({ start, end }) => text.slice(start, end))).toEqual([
    'SPBE',
    'SOP',
    'TIK',
  ])
})

test('the longer of two abbreviations that begin alike is meant', () => {
  expect(findAbbreviations('SPLP', { SPL: 'a', SPLP: 'b' })).toEqual([
    { abbreviation: 'SPLP', start: 0, end: 4 },
  ])
  expect(findAbbreviations('RB', {})).toEqual([])
})

test('of a glossary only what the texts use is told, in the order of the alphabet', () => {
  expect(glossaryOf(['TIK dan SOP', 'SOP'], glossary).map(([abbreviation]) => abbreviation)).toEqual([
    'SOP',
    'TIK',
  ])
})

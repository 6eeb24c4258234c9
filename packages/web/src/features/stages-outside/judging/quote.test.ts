import { expect, test } from 'vitest'
import { notYetQuoted } from './quote.ts'

const facts = 'Perwali 12/2023 pasal 4.'
const answer = 'Ada notulanya. (Dedi Saputra)'

test('an answer goes below the facts once, however often the indicator is opened again', () => {
  expect(notYetQuoted([answer], facts)).toEqual([answer])
  expect(notYetQuoted([answer], `${facts}\n${answer}`)).toEqual([])
})

test('an answer of several lines is found again as a whole', () => {
  const long = 'Rapat tiap bulan.\nNotulanya di Bagian Organisasi. (Dedi Saputra)'
  expect(notYetQuoted([long, answer], `${facts}\n${long}`)).toEqual([answer])
})

test('a short answer is not taken for one that merely ends with the same words', () => {
  expect(notYetQuoted(['Ya. (Dedi Saputra)'], 'Di semua unit? Ya. (Dedi Saputra)')).toEqual([
    'Ya. (Dedi Saputra)',
  ])
})

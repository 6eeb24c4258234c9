import { expect, test } from 'vitest'
import { gatherWords } from './asked-words.ts'
import { findQuestionBank } from './question-bank.ts'

const ours = findQuestionBank('spbe-2020')?.byCode.get('13')
const author = { authorId: 'a', authorName: 'Ani', wordedAt: new Date(0) }
const place = { institutionId: 'i', editionId: 'spbe-2020', indicatorCode: '13', sequence: 2 }
const own = (words: { question: string; proof: string; notProof: string }) => [
  { question: { ...place, ...author, ...words } },
]

test('an indicator is asked about in Undagi’s words until the institution has its own', () => {
  expect(gatherWords('spbe-2020', [])('13')).toMatchObject({
    ...{ question: ours?.question, wordedBy: 'undagi', authorName: null, sequence: 0 },
  })
  const words = { question: 'Apakah belanja TIK dibahas dengan Kominfo?', proof: '', notProof: '' }
  const wordsOf = gatherWords('spbe-2020', own(words))

  expect(wordsOf('13')).toEqual({ ...words, wordedBy: 'institution', authorName: 'Ani', sequence: 2 })
  expect(wordsOf('14')).toMatchObject({ wordedBy: 'undagi' })
})

test('whoever takes Undagi’s words over again has them as Undagi’s, and may word them anew', () => {
  const { question = '', proof = '', notProof = '' } = ours ?? {}
  expect(gatherWords('spbe-2020', own({ question, proof, notProof }))('13')).toMatchObject({
    ...{ wordedBy: 'undagi', authorName: null, sequence: 2 },
  })
})

test('an edition without a bank has the institution’s words alone', () => {
  expect(gatherWords('pemdi-2026', [])('13')).toBeUndefined()
})

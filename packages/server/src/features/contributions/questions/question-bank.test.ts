import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shippedInstrumentsFolder } from '../../../shipped-folders.ts'
import { findQuestionBank } from './question-bank.ts'

const bank = findQuestionBank('spbe-2020')
const questions = [...(bank?.byCode ?? [])]

test('every indicator of the SPBE edition has a question, what counts as proof and what does not', () => {
  const indicators = readdirSync(`${shippedInstrumentsFolder}/spbe-2020/indicators`)
  expect(questions.map(([code]) => code)).toEqual(indicators.map((file) => String(Number.parseInt(file, 10))))
})

test('a question asks, what counts as proof is stated, and no two say the same', () => {
  expect(questions.filter(([, { question }]) => !question.includes('?'))).toEqual([])
  for (const part of ['question', 'proof', 'notProof'] as const) {
    expect(questions.filter(([, each]) => !/[.?]$/.test(each[part]))).toEqual([])
    expect(new Set(questions.map(([, each]) => each[part])).size).toBe(questions.length)
  }
})

test('the bank says that its sentences are no quotation, and that no rule says whom they concern', () => {
  expect(bank?.source.wording).toContain('bukan kutipan peraturan')
  expect(bank?.source.functions).toContain('Usulan Undagi')
})

test('an edition without a bank has none, rather than that of another', () => {
  expect(findQuestionBank('pemdi-2026')).toBeUndefined()
})

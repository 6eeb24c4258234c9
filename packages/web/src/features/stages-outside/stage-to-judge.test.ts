import { expect, test } from 'vitest'
import { stageToJudge } from './stage-to-judge.ts'

test('assessors judge in the stage that is open, and read the last one afterwards', () => {
  expect(
    stageToJudge({ stage: 'interview', seen: ['self_assessment', 'document_review', 'interview'] }),
  ).toBe('interview')
  expect(stageToJudge({ stage: 'score_review', seen: ['self_assessment', 'document_review'] })).toBe(
    'document_review',
  )
})

test('before any stage was opened there is nothing to judge', () => {
  expect(stageToJudge({ stage: 'submitted', seen: ['self_assessment'] })).toBeUndefined()
  expect(stageToJudge({ stage: 'filling', seen: [] })).toBeUndefined()
})

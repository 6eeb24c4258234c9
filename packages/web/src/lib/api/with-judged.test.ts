import { expect, test } from 'vitest'
import type { StageIndicator, StageOverview } from './stages-outside.ts'
import { withJudged } from './with-judged.ts'

const value = (given: string, version: number) => ({
  ...{ stage: 'document_review' as const, value: given, origin: 'own' as const },
  ...{ saidIn: 'document_review' as const, version, isJudged: true },
})
const row = (code: string, given: string, version: number) => ({
  ...{
    code,
    mayJudge: true,
    mayReview: false,
    values: [value(given, version)],
    review: null,
    official: null,
  },
})
const overview: StageOverview = {
  ...{
    stage: 'document_review',
    roundKind: 'evaluation',
    seen: ['document_review'],
    open: null,
    marksLeft: null,
  },
  release: { state: 'closed', draftRule: 'unknown', letter: null },
  can: { moves: [], judge: true, review: false, correct: false, showDraft: false, byLetterOnly: false },
  ...{ indicators: [row('6', '2', 1), row('7', '3', 1)], entries: [], marksLeft: null },
}
const judged: StageIndicator = {
  ...{ code: '7', mayJudge: true, mayReview: false, stage: 'document_review' },
  stages: [{ ...value('4', 2), facts: 'Perwali', analysis: '', justification: '' }],
  ...{ judgements: [], review: null, corrections: [], official: null },
}

test('what was judged takes its place in the list, without its words, and every other indicator stays', () => {
  expect(withJudged(overview, judged)).toEqual({
    ...overview,
    indicators: [row('6', '2', 1), row('7', '4', 2)],
  })
})

test('of a published correction the list says the value and that it was corrected', () => {
  const words = { facts: '', analysis: '', justification: '' }
  const corrected = { ...judged, official: { ...words, value: '5', corrected: true } }
  expect(withJudged(overview, corrected)?.indicators[1]?.official).toEqual({ value: '5', corrected: true })
})

test('where the assessment has moved on meanwhile, the list is read as a whole', () => {
  expect(withJudged(overview, { ...judged, stage: 'interview' })).toBeUndefined()
})

test('where the list counts what the review has left, it is read as a whole', () => {
  const reviewed = { ...overview, marksLeft: { unmarked: ['6', '7'], invalid: [] } }
  expect(withJudged(reviewed, judged)).toBeUndefined()
})

import { expect, test } from 'vitest'
import { takesEvidence } from './attached.ts'

const by = { byName: 'Eka', at: '2024-09-02T08:00:00Z' }
const asked = { id: 'a', code: '1', text: 'Laporan', dueAt: by.at, answers: [], ...by }
const term = { dueAt: by.at, answersDueAt: null, ended: null, ...by }
const room = { stage: 'score_review', clarifications: [], term: null, release: 'draft' as const }

test('in the interview and the visit documents are brought for every indicator, before and after them for none', () => {
  for (const stage of ['interview', 'site_visit']) expect(takesEvidence({ ...room, stage }, '1')).toBe(true)
  for (const stage of ['document_review', 'score_review', 'consolidation', 'published'])
    expect(takesEvidence({ ...room, stage }, '1'), stage).toBe(false)
})

test('after the interview they are brought where a clarification is not over', () => {
  const clarifications = [{ ...asked, isOver: false }]
  expect(takesEvidence({ ...room, clarifications }, '1')).toBe(true)
  expect(takesEvidence({ ...room, clarifications }, '2')).toBe(false)
  expect(takesEvidence({ ...room, clarifications: [{ ...asked, isOver: true }] }, '1')).toBe(false)
  expect(takesEvidence({ ...room, stage: 'published', clarifications }, '1')).toBe(false)
})

test('and everywhere while values that are shown can be objected to', () => {
  const running = { ...room, term: { ...term, isOver: false } }
  expect(takesEvidence(running, '2')).toBe(true)
  expect(takesEvidence({ ...running, release: 'closed' }, '2')).toBe(false)
  expect(takesEvidence({ ...room, term: { ...term, isOver: true } }, '2')).toBe(false)
})

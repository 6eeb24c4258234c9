import { expect, test } from 'vitest'
import { openLines } from './open-lines.ts'

const can = { moves: [], judge: false, review: false, correct: false, showDraft: false, byLetterOnly: false }
const by = { byName: 'Rita', at: '2024-09-02T08:00:00Z' }
const indicator = (code: string, isCurrent: boolean) => ({
  ...{ code, values: [], official: null, mayJudge: false, mayReview: false },
  review: { valid: true, isCurrent, note: '', version: 1, ...by },
})
const nothing = {
  ...{ objections: [], accepted: [], clarifications: [], termUntil: null, answersDueAt: null },
  minutes: 'signed' as const,
}
const at = { can, indicators: [indicator('1', true)], open: nothing }

test('where everything is answered, signed and marked, a step leaves nothing behind', () => {
  for (const task of ['score_review', 'consolidation', 'publish'] as const)
    expect(openLines(task, at), task).toBeNull()
})

test('a publication is held up by an objection, a running term or what can still be brought', () => {
  const dueAt = '2024-09-03T09:00:00Z'
  for (const open of [
    { ...nothing, objections: ['1'] },
    { ...nothing, accepted: ['1'] },
    { ...nothing, clarifications: [{ code: '1', dueAt }] },
    { ...nothing, termUntil: dueAt },
  ])
    expect(openLines('publish', { ...at, open })?.blocks).toBe(true)
  expect(openLines('consolidation', { ...at, open: { ...nothing, objections: ['1'] } })?.blocks).toBe(false)
  expect(openLines('consolidation', { ...at, open: { ...nothing, accepted: ['1'] } })?.blocks).toBe(true)
})

test('going on from unsigned minutes takes a reason, where anything was talked about', () => {
  expect(openLines('score_review', { ...at, open: { ...nothing, minutes: 'unsigned' } })?.asksReason).toBe(
    true,
  )
  expect(openLines('score_review', { ...at, open: { ...nothing, minutes: 'none' } })).toBeNull()
})

test('who consolidates sees which indicators the review did not mark; who records a letter cannot', () => {
  const indicators = [indicator('1', true), indicator('2', false)]
  expect(openLines('consolidation', { ...at, indicators })).toMatchObject({ unmarked: ['2'], blocks: false })
  expect(openLines('consolidation', { ...at, indicators, can: { ...can, byLetterOnly: true } })).toBeNull()
})

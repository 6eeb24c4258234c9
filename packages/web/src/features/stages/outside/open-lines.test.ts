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
const at = {
  ...{ can, indicators: [indicator('1', true)], open: nothing, roundKind: 'evaluation' as const },
  marksLeft: { unmarked: [] as string[], invalid: [] as string[] },
}

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

test('an evaluation goes on over values without a mark with a reason alone, also by a letter; monitoring needs none', () => {
  const round = { ...at, marksLeft: { unmarked: ['2'], invalid: [] } }
  for (const byLetterOnly of [false, true])
    expect(openLines('consolidation', { ...round, can: { ...can, byLetterOnly } })).toMatchObject({
      ...{ unmarked: ['2'], asksWhyUnmarked: true, blocks: false },
    })
  expect(openLines('consolidation', { ...round, roundKind: 'monitoring' })).toMatchObject({
    ...{ unmarked: ['2'], asksWhyUnmarked: false },
  })
})

test('a value that is marked not valid is named and holds the consolidation up, whatever reason is given', () => {
  const round = { ...at, marksLeft: { unmarked: [], invalid: ['3'] } }
  expect(openLines('consolidation', round)).toMatchObject({
    invalid: ['3'],
    blocks: true,
    asksWhyUnmarked: false,
  })
})

test('who publishes sees what went on without a mark; who records a letter does not read the marks', () => {
  const round = { ...at, marksLeft: null, indicators: [indicator('1', true), indicator('2', false)] }
  expect(openLines('publish', round)).toMatchObject({
    unmarked: ['2'],
    blocks: false,
    asksWhyUnmarked: false,
  })
  expect(openLines('publish', { ...round, can: { ...can, byLetterOnly: true } })).toBeNull()
})

test('what a letter set since the consolidation is published with a reason, also by a letter; monitoring needs none', () => {
  const round = { ...at, marksLeft: { unmarked: ['1'], invalid: [] }, indicators: [indicator('1', false)] }
  for (const byLetterOnly of [false, true])
    expect(openLines('publish', { ...round, can: { ...can, byLetterOnly } })).toMatchObject({
      ...{ setSince: ['1'], unmarked: [], asksWhyUnmarked: true, blocks: false },
    })
  expect(openLines('publish', { ...round, roundKind: 'monitoring' })?.asksWhyUnmarked).toBe(false)
})

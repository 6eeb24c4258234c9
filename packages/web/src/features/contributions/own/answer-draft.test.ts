import { expect, test } from 'vitest'
import type { OwnRequest } from '../api/contributions.ts'
import { type AnswerDraft, isUnsent, missingIn, toAnswer } from './answer-draft.ts'

const chosen: AnswerDraft = { applies: true, practice: 'done', text: '' }

test.each<readonly [string, AnswerDraft, ReturnType<typeof missingIn>]>([
  ['nothing is chosen', { applies: null, practice: null, text: 'Ada.' }, 'choice'],
  ['it does not apply and nobody says why', { applies: false, practice: null, text: ' … ' }, 'reason'],
  ['it applies and nothing is said', { applies: true, practice: null, text: ' ' }, 'words'],
  ['how far it is done is chosen', chosen, undefined],
])('where %s, that is what is missing', (_, draft, missing) => {
  expect(missingIn(draft)).toBe(missing)
})

test('what does not apply is sent without how far it is done', () => {
  const draft: AnswerDraft = { applies: false, practice: 'done', text: ' Kami tidak melayani. ' }

  expect(toAnswer(draft, 2)).toEqual({
    ...{ seenRevision: 2, applies: false, practice: null, text: 'Kami tidak melayani.' },
  })
})

const typed: NonNullable<OwnRequest['draft']> = {
  ...{ version: 1, applies: true, practice: 'done', text: 'Sejak 2021.' },
  ...{ updatedByName: 'Dewi', updatedAt: '2026-03-01T02:00:00Z' },
}
const sent: NonNullable<OwnRequest['answer']> = {
  ...{ revision: 1, applies: true, practice: 'done', text: 'Sejak 2021.', authorName: 'Dewi' },
  ...{
    answeredAt: '2026-03-01T03:00:00Z',
    offline: null,
    confirmedByName: null,
    confirmedAt: null,
    consolidation: null,
    sentBack: null,
  },
}

test('what was typed and not sent is known, whether words or only how far it is done were changed', () => {
  expect(isUnsent({ draft: typed, answer: null })).toBe(true)
  expect(isUnsent({ draft: { ...typed, text: 'Sejak 2020.' }, answer: sent })).toBe(true)
  expect(isUnsent({ draft: { ...typed, practice: null }, answer: sent })).toBe(true)
  expect(isUnsent({ draft: { ...typed, applies: false }, answer: sent })).toBe(true)
})

test('what is kept of an answer that was sent, and a form that was only opened, are nothing unsent', () => {
  expect(isUnsent({ draft: { ...typed, text: ' Sejak 2021. ' }, answer: sent })).toBe(false)
  expect(isUnsent({ draft: { ...typed, applies: null, practice: null, text: ' ' }, answer: null })).toBe(
    false,
  )
  expect(isUnsent({ draft: null, answer: sent })).toBe(false)
})

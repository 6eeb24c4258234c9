import { expect, test } from 'vitest'
import { type AnswerDraft, missingIn, toAnswer } from './answer-draft.ts'

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

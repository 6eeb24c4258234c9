import { expect, test } from 'vitest'
import { lastWordOn } from './last-word.ts'
import { isNewerOf } from './own/is-newer-of.ts'

const answer = {
  ...{ revision: 1, applies: true, practice: 'done' as const, text: 'Ada', authorName: 'Sari' },
  ...{ answeredAt: '2024-01-02T03:04:05.000Z', offline: null, confirmedByName: null, confirmedAt: null },
  ...{ consolidation: null, sentBack: null },
}
const sentBack = { reason: 'Sebut nomornya', byName: 'Ani', at: '2024-01-03T03:04:05.000Z' }
const withdrawal = { reason: 'Salah alamat', authorName: 'Ani', withdrawnAt: '2024-01-04T03:04:05.000Z' }

test('each step of a request has a last word of its own, by who said it', () => {
  const steps = [
    lastWordOn({ answer: null, withdrawal: null }),
    lastWordOn({ answer, withdrawal: null }),
    lastWordOn({ answer: { ...answer, confirmedByName: 'Wati' }, withdrawal: null }),
    lastWordOn({ answer: { ...answer, sentBack }, withdrawal: null }),
    lastWordOn({ answer: { ...answer, revision: 2 }, withdrawal: null }),
    lastWordOn({ answer, withdrawal }),
  ]

  expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length)
  expect(steps.map(({ by }) => by)).toEqual([undefined, 'Sari', 'Wati', 'Ani', 'Sari', 'Ani'])
})

const draft = {
  ...{ version: 2, applies: true, practice: null, text: 'Ada', updatedByName: 'Sari' },
  updatedAt: '2024-01-02T03:04:05.000Z',
}

const words = { applies: true, practice: 'partly' as const, text: 'Perwali 3/2022' }

test('what a colleague answers or types is newer than what stands here, and what one writes oneself is not', () => {
  const here = { seenRevision: 0, seenVersion: 1, name: 'Tono', words }

  expect(isNewerOf({ answer, draft: null }, here)).toBe(true)
  expect(isNewerOf({ answer: null, draft }, here)).toBe(true)
  expect(isNewerOf({ answer, draft }, { ...here, name: 'Sari' })).toBe(false)
  expect(isNewerOf({ answer, draft }, { ...here, seenRevision: 1, seenVersion: 2 })).toBe(false)
  expect(isNewerOf({ answer: null, draft: null }, here)).toBe(false)
})

test('a colleague’s words that were only opened here are no news once they send them, and any other are', () => {
  const opened = { seenRevision: 0, seenVersion: 2, name: 'Tono' }

  expect(
    isNewerOf({ answer, draft: null }, { ...opened, words: { ...words, practice: 'done', text: 'Ada ' } }),
  ).toBe(false)
  expect(
    isNewerOf(
      { answer, draft: null },
      { ...opened, words: { ...words, practice: 'done', text: 'Tidak ada' } },
    ),
  ).toBe(true)
})

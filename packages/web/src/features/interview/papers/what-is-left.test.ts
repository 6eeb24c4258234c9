import { expect, test } from 'vitest'
import type { Clarification, Room } from '../api/room.ts'
import { awaitsAnswers, clarificationStanding } from './what-is-left.ts'

const signed = { byName: 'Dedi', at: '2024-09-02T08:00:00Z' }
const reply = { text: 'Terlampir.', evidence: [], ...signed }

test('a clarification says when it was last answered, and takes a further answer until its deadline and no longer', () => {
  const later = { ...reply, at: '2024-09-03T08:00:00Z' }
  const standing = (answers: Clarification['answers'], isOver: boolean) =>
    clarificationStanding({ answers, isOver })
  expect(standing([], false)).toEqual({ answeredAt: null, takesAnswers: true })
  expect(standing([reply, later], false)).toEqual({ answeredAt: later.at, takesAnswers: true })
  expect(standing([reply], true)).toEqual({ answeredAt: signed.at, takesAnswers: false })
  expect(standing([], true)).toEqual({ answeredAt: null, takesAnswers: false })
})

test('answers to objections are due while one may be made or waits, and not once the term is over and all are answered', () => {
  const term = (isOver: boolean): Room['term'] => ({
    ...{ dueAt: signed.at, isOver, answersDueAt: signed.at, ended: null },
    ...signed,
  })
  const objection = (isAnswered: boolean): Room['objections'][number] => ({
    ...{ id: 'o', code: '1', mayAnswer: !isAnswered, ...reply },
    answer: isAnswered
      ? { accepted: false, reason: 'Tetap.', letter: null, dueAt: null, isLate: false, ...signed }
      : null,
  })
  expect(awaitsAnswers({ term: term(false), objections: [] })).toBe(true)
  expect(awaitsAnswers({ term: term(true), objections: [objection(true), objection(false)] })).toBe(true)
  expect(awaitsAnswers({ term: term(true), objections: [objection(true)] })).toBe(false)
  expect(awaitsAnswers({ term: term(true), objections: [] })).toBe(false)
  expect(awaitsAnswers({ term: null, objections: [] })).toBe(false)
})

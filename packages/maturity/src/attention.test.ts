import { expect, test } from 'vitest'
import { attentionFor, attentionReasonNames, attentionReasons, isSameValue } from './attention.ts'
import { buildStanding } from './testing/any-standing.ts'

const oneToFive = { min: 1, max: 5 }

test('an indicator on which everybody says the same good value needs no second look', () => {
  expect(attentionFor(oneToFive, buildStanding({ previousValue: '3.00' }))).toEqual([])
})

test.each([
  ['disputed', { selfValue: '4' }],
  ['changed', { previousValue: '4' }],
  ['badly_proven', { openCriteria: ['1.3.a'] }],
  ['badly_proven', { gaps: ['without_evidence'] }],
  ['badly_proven', { openNotes: 1 }],
  ['weak', { selfValue: '2', documentValue: '2' }],
] as const)('%s: %j', (reason, standing) => {
  expect(attentionFor(oneToFive, buildStanding(standing))).toEqual([reason])
})

test('what only one side answered is disputed, and unanswered in the documents is low', () => {
  expect(attentionFor(oneToFive, buildStanding({ documentValue: null }))).toEqual(['disputed', 'weak'])
})

test('low is below the middle of the scale: level 2 of 0 to 5, 2.99 of the decimals of Pemdi', () => {
  const reasons = (scale: { min: number; max: number }, value: string) =>
    attentionFor(scale, buildStanding({ selfValue: value, documentValue: value }))

  expect([reasons({ min: 0, max: 5 }, '2'), reasons({ min: 0, max: 5 }, '3')]).toEqual([['weak'], []])
  expect([reasons(oneToFive, '2.99'), reasons(oneToFive, '3')]).toEqual([['weak'], []])
})

test('each reason has its words, and numbers are the same however written', () => {
  expect(Object.keys(attentionReasonNames)).toEqual([...attentionReasons])
  expect([isSameValue('3', '3.00'), isSameValue('3', null), isSameValue(null, null)]).toEqual([
    true,
    false,
    true,
  ])
})

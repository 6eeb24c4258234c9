import { expect, test } from 'vitest'
import { indicatorsOf } from '../indicators-of.ts'
import type { Rule } from '../rule.ts'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { kindsIn } from '../testing/rule-texts.ts'
import { acceptedKinds } from './accepted-kinds.ts'

const enacted: Rule = { kind: 'status', documents: ['policy', 'decree'], status: 'enacted' }
const judged: Rule = { kind: 'judgement', question: 'Apakah memadai?' }

test('a criterion takes the kinds that its rule names, each told once', () => {
  const review: Rule = { kind: 'age', documents: ['review_report', 'decree'], maxAgeMonths: 12 }
  expect(acceptedKinds(enacted)).toEqual(['policy', 'decree'])
  expect(acceptedKinds({ kind: 'all_of', rules: [enacted, judged, review] })).toEqual([
    ...['policy', 'decree', 'review_report'],
  ])
})

test('a criterion takes any kind where its rule names none, or one of its ways does not', () => {
  expect(acceptedKinds(judged)).toEqual([])
  expect(acceptedKinds({ kind: 'any_of', rules: [enacted, judged] })).toEqual([])
})

test('no criterion of SPBE takes a kind that its indicator does not ask for', () => {
  for (const indicator of indicatorsOf(readInstrument('spbe-2020'))) {
    const asked = kindsIn(indicator)
    for (const { code, rule } of indicator.levels.flatMap(({ criteria }) => criteria))
      expect(asked, code).toEqual(expect.arrayContaining([...acceptedKinds(rule)]))
  }
})

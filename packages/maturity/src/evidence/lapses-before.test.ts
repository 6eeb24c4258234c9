import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AgeRule, Rule } from '../rule.ts'
import { anyDay } from '../testing/any-evidence-facts.ts'
import { monthsBetween } from './iso-date.ts'
import { lapsesBefore } from './lapses-before.ts'

const twoYears: AgeRule = { kind: 'age', documents: ['review_minutes'], maxAgeMonths: 24 }
const visit = '2022-09-12'

test('a validity that ends before the visit is told with its last day, and one that lasts until the visit is not', () => {
  expect(lapsesBefore(visit, { kinds: ['decree'], validTo: '2022-09-11' }, [])).toEqual([
    { why: 'validity', on: '2022-09-11', maxAgeMonths: null },
  ])
  expect(lapsesBefore(visit, { kinds: ['decree'], validTo: visit }, [])).toEqual([])
  expect(lapsesBefore(visit, { kinds: ['decree'], validTo: null }, [])).toEqual([])
})

test('a review is told on the day it turns two years old, where a rule asks for a younger one', () => {
  const minutes = { kinds: ['review_minutes'] as const, dated: '2020-09-12' }
  const either: Rule = { kind: 'any_of', rules: [{ kind: 'judgement', question: 'Ada?' }, twoYears] }

  expect(lapsesBefore(visit, minutes, [twoYears])).toEqual([{ why: 'age', on: visit, maxAgeMonths: 24 }])
  expect(lapsesBefore(visit, minutes, [either])).toHaveLength(1)
  expect(lapsesBefore(visit, { ...minutes, dated: '2020-09-13' }, [twoYears])).toEqual([])
  expect(lapsesBefore(visit, { ...minutes, kinds: ['decree'] }, [twoYears])).toEqual([])
  expect(lapsesBefore(visit, minutes, [])).toEqual([])
})

test('what is due for review comes beside what lapses, the earliest first', () => {
  const found = lapsesBefore(
    visit,
    { kinds: ['policy'], validTo: '2022-08-01', reviewDueOn: '2022-07-01' },
    [],
  )

  expect(found.map(({ why, on }) => [why, on])).toEqual([
    ['review_due', '2022-07-01'],
    ['validity', '2022-08-01'],
  ])
})

test('whatever the days, a document is told too old exactly where the engine would count it too old on the visit', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (dated, day) => {
      const isTold = lapsesBefore(day, { kinds: ['review_minutes'], dated }, [twoYears]).length > 0
      expect(isTold).toBe(monthsBetween(dated, day) >= 24)
    }),
  )
})

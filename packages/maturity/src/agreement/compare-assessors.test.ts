import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareAssessors, type GivenValue } from './compare-assessors.ts'

const given = (assessorId: string, values: Readonly<Record<string, string | null>>): readonly GivenValue[] =>
  Object.entries(values).map(([subject, value]) => ({ assessorId, subject, value }))

test('the table says who differs where and by how much, the widest difference first', () => {
  const [table, ...more] = compareAssessors([
    ...given('wahyu', { i1: '3', i2: '2', i3: '4', i4: '2.5', i5: null, i6: '1' }),
    ...given('nurul', { i1: '3.00', i2: '4', i3: '3', i4: '2.75', i5: '2' }),
  ])

  expect(more).toEqual([])
  expect(table).toMatchObject({
    ...{ first: 'nurul', second: 'wahyu', compared: 4, equal: 1, leftOut: ['i5'] },
    differing: [
      { subject: 'i2', first: '4', second: '2', difference: '-2' },
      { subject: 'i3', first: '3', second: '4', difference: '1' },
      { subject: 'i4', first: '2.75', second: '2.5', difference: '-1/4' },
    ],
    meanDifference: { exact: '-5/16', rounded: '-0.31' },
    linear: { known: true, pairs: 4 },
  })
})

test('who rated nothing in common stands in no table, and of two values of one assessor the later holds', () => {
  const tables = compareAssessors([
    ...given('a', { i1: '1' }),
    ...given('b', { i1: '2' }),
    ...given('c', { i9: '2' }),
    ...given('b', { i1: '1' }),
  ])

  expect(tables).toMatchObject([{ first: 'a', second: 'b', equal: 1, differing: [] }])
})

test('where one of them left everything unanswered there is nothing to average', () => {
  const [table] = compareAssessors([...given('a', { i1: null }), ...given('b', { i1: '2' })])

  expect(table).toMatchObject({
    compared: 0,
    meanDifference: null,
    linear: { known: false, why: 'no_pairs' },
  })
})

test('every pair that rated something in common has one table, and its subjects are counted once each', () => {
  const anyGiven = fc.record({
    assessorId: fc.constantFrom('a', 'b', 'c'),
    subject: fc.constantFrom('i1', 'i2', 'i3', 'i4'),
    value: fc.option(fc.constantFrom('1', '2', '2.5', '5')),
  })
  fc.assert(
    fc.property(fc.array(anyGiven), (values) => {
      const subjectsOf = (id: string) =>
        new Set(values.filter(({ assessorId }) => assessorId === id).map(({ subject }) => subject))
      const tables = compareAssessors(values)
      expect(new Set(tables.map(({ first, second }) => `${first} ${second}`)).size).toBe(tables.length)
      for (const { first, second, compared, equal, differing, leftOut } of tables) {
        expect(first < second).toBe(true)
        expect(equal + differing.length).toBe(compared)
        expect(compared + leftOut.length).toBe(
          [...subjectsOf(first)].filter((each) => subjectsOf(second).has(each)).length,
        )
      }
    }),
  )
})

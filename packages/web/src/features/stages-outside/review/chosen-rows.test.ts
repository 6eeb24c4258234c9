import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInvalid, isValid, markKey, rowsToMark } from './chosen-rows.ts'

const row = (code: string, mark: { valid: boolean; isCurrent: boolean } | null, version = 1) => ({
  code,
  review: mark && {
    ...mark,
    version,
    note: 'Pasal tidak disebut.',
    byName: 'Rita',
    at: '2024-09-02T08:00:00Z',
  },
})
const invalid = { valid: false, isCurrent: true }

test('a value that stands marked as not valid is left out, unless it was confirmed by itself', () => {
  const rows = [
    row('1', null),
    row('5', invalid),
    row('17', invalid),
    row('18', { ...invalid, isCurrent: false }),
  ]

  expect(rowsToMark(rows, new Set()).map(({ code }) => code)).toEqual(['1', '18'])
  expect(rowsToMark(rows, new Set([markKey(row('17', invalid))])).map(({ code }) => code)).toEqual([
    ...['1', '17', '18'],
  ])
})

test('what stands marked as valid is left out with its note; a mark of an earlier judgement is no mark of this one', () => {
  const rows = [
    row('3', { valid: true, isCurrent: true }),
    row('4', { valid: true, isCurrent: false }),
    row('5', null),
  ]

  expect(rowsToMark(rows, new Set()).map(({ code }) => code)).toEqual(['4', '5'])
})

test('a confirmation is of the mark that was read: marked as not valid once more since, it is left out again', () => {
  const confirmed = new Set([markKey(row('5', invalid, 1))])

  expect(rowsToMark([row('5', invalid, 2)], confirmed)).toEqual([])
})

test('whatever was chosen, none is marked that was not, and no mark of not valid without its confirmation', () => {
  const mark = fc.option(fc.record({ valid: fc.boolean(), isCurrent: fc.boolean() }))
  fc.assert(
    fc.property(fc.array(fc.tuple(mark, fc.boolean()), { maxLength: 12 }), (given) => {
      const rows = given.map(([each], at) => row(String(at), each))
      const confirmed = new Set(rows.filter((_, at) => given[at]?.[1]).map(markKey))
      const marked = rowsToMark(rows, confirmed)
      for (const each of rows)
        expect(marked.includes(each)).toBe(
          !isValid(each) && (!isInvalid(each) || confirmed.has(markKey(each))),
        )
    }),
  )
})

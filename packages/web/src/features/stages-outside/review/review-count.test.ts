import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countReviews, nextToMark } from './review-count.ts'

const row = (code: string, review: { valid: boolean; isCurrent: boolean } | null, mayReview = true) => ({
  ...{ code, values: [], official: null, mayJudge: false, mayReview },
  review: review && { ...review, note: '', version: 1, byName: 'Rita', at: '2024-09-02T08:00:00Z' },
})

test('a value is valid, not valid, or still to be looked at, also when it was judged again since', () => {
  const indicators = [
    row('1', { valid: true, isCurrent: true }),
    row('2', { valid: false, isCurrent: true }),
    row('3', { valid: true, isCurrent: false }),
    row('4', null),
  ]
  expect(countReviews({ indicators })).toEqual({ valid: 1, invalid: ['2'], open: ['3', '4'] })
})

test('the next to mark comes after the one at hand, then from the first again, and skips what is not theirs', () => {
  const indicators = [
    row('1', null),
    row('2', { valid: true, isCurrent: true }),
    row('3', null, false),
    row('4', { valid: true, isCurrent: false }),
  ]
  expect(nextToMark(indicators, undefined)).toBe('1')
  expect(nextToMark(indicators, '1')).toBe('4')
  expect(nextToMark(indicators, '4')).toBe('1')
  expect(nextToMark([row('1', null)], '1')).toBeUndefined()
})

test('going on to the next again and again reaches every value that is left, and no other', () => {
  const anyRow = fc.record({
    review: fc.option(fc.record({ valid: fc.boolean(), isCurrent: fc.boolean() })),
    mayReview: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), (given) => {
      let rows = given.map(({ review, mayReview }, at) => row(String(at + 1), review, mayReview))
      const left = rows.filter(({ review, mayReview }) => mayReview && !review?.isCurrent)
      const met: string[] = []
      let code = nextToMark(rows, undefined)
      while (code !== undefined) {
        const marked = code
        met.push(marked)
        rows = rows.map((each) =>
          each.code === marked ? row(marked, { valid: true, isCurrent: true }) : each,
        )
        code = nextToMark(rows, marked)
      }
      expect(met).toEqual(left.map((each) => each.code))
    }),
  )
})

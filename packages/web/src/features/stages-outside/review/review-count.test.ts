import { expect, test } from 'vitest'
import { countReviews } from './review-count.ts'

const row = (code: string, review: { valid: boolean; isCurrent: boolean } | null) => ({
  ...{ code, values: [], official: null, mayJudge: false, mayReview: false },
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

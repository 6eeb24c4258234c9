import { expect, test } from 'vitest'
import type { OwnRating } from '../api/double-ratings.ts'
import { nextOpen } from './next-open.ts'

const rating = {
  ...{ stage: 'document_review' as const, value: '3', facts: '', analysis: '', version: 1 },
  at: '2026-09-01T08:00:00Z',
}
const own = (code: string, isRated: boolean): OwnRating => ({
  ...{ code, mayRate: true },
  rating: isRated ? rating : null,
})

test('after one comes the next that is not rated, also from the end round to the beginning', () => {
  const all = [own('1', false), own('2', true), own('3', false), own('4', true)]

  expect([nextOpen(all, '1'), nextOpen(all, '3'), nextOpen(all, '4')]).toEqual(['3', '1', '1'])
})

test('where only this one is open, or none, there is no next', () => {
  expect(nextOpen([own('1', false), own('2', true)], '1')).toBeUndefined()
  expect(nextOpen([own('1', true)], '1')).toBeUndefined()
})

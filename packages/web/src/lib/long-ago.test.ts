import { expect, test } from 'vitest'
import { isDayLongAgo, isLongAgo } from './long-ago.ts'

test('what is late by days or months presses; what was left for more than a year does not', () => {
  expect([0, 1, 200, 365].map((daysLate) => isLongAgo({ daysLate }))).toEqual([false, false, false, false])
  expect(isLongAgo({ daysLate: 366 })).toBe(true)

  const now = Date.parse('2026-11-27T08:00:00Z')
  expect(['2026-12-01', '2026-01-01', '2025-11-27'].map((day) => isDayLongAgo(day, now))).toEqual([
    false,
    false,
    false,
  ])
  expect(isDayLongAgo('2022-06-30', now)).toBe(true)
})

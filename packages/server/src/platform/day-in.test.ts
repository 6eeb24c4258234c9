import { expect, test } from 'vitest'
import { dayIn } from './day-in.ts'

test('half past four in the afternoon, universal time, is another day in Jayapura only', () => {
  const instant = new Date('2026-12-31T15:30:00Z')

  expect(dayIn('Asia/Jakarta', instant)).toBe('2026-12-31')
  expect(dayIn('Asia/Makassar', instant)).toBe('2026-12-31')
  expect(dayIn('Asia/Jayapura', instant)).toBe('2027-01-01')
})

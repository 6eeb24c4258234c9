import { expect, test } from 'vitest'
import { dayAfter, startOfDay, toDeadline } from './local-time.ts'

const atFour = { deadlineDate: '2026-09-15', deadlineTime: '16:00' }

test.each([
  ['Asia/Jakarta', '2026-09-15T16:00:00+07:00', '2026-09-14T17:00:00.000Z'],
  ['Asia/Makassar', '2026-09-15T16:00:00+08:00', '2026-09-14T16:00:00.000Z'],
  ['Asia/Jayapura', '2026-09-15T16:00:00+09:00', '2026-09-14T15:00:00.000Z'],
] as const)('a deadline and a day in %s are read by the clock there', (timeZone, deadline, dayStart) => {
  expect(toDeadline(atFour, timeZone)).toBe(deadline)
  expect(startOfDay('2026-09-15', timeZone)).toBe(dayStart)
})

test('a deadline without a time is the end of its day; without a day there is none', () => {
  expect(toDeadline({ ...atFour, deadlineTime: '' }, 'Asia/Jakarta')).toBe('2026-09-15T17:00:00.000Z')
  expect(toDeadline({ ...atFour, deadlineDate: '' }, 'Asia/Jakarta')).toBeNull()
})

test('a week from now is counted from the day that it is there', () => {
  expect(dayAfter('2026-03-02T20:00:00Z', 7, 'Asia/Jakarta')).toBe('2026-03-10')
  expect(dayAfter('2026-03-02T16:30:00Z', 7, 'Asia/Jakarta')).toBe('2026-03-09')
})

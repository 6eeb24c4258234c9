import { expect, test } from 'vitest'
import { endWithHour, lastDayInWords } from './day-in-words.ts'

test('what ends at midnight has the day before as its last', () => {
  expect(lastDayInWords('Asia/Makassar', new Date('2026-11-30T16:00:00Z'))).toBe('30 November 2026')
  expect(lastDayInWords('Asia/Jakarta', new Date('2026-11-30T16:00:00Z'))).toBe('30 November 2026')
  expect(lastDayInWords('Asia/Jakarta', new Date('2026-11-30T17:00:01Z'))).toBe('1 Desember 2026')
})

test('what ends within a day says at which hour, what ends with the day says the day alone', () => {
  expect(endWithHour('Asia/Jakarta', new Date('2026-11-30T09:00:00Z'))).toBe(
    '30 November 2026 pukul 16.00 WIB',
  )
  expect(endWithHour('Asia/Jayapura', new Date('2026-11-30T09:00:00Z'))).toBe(
    '30 November 2026 pukul 18.00 WIT',
  )
  expect(endWithHour('Asia/Jakarta', new Date('2026-11-30T17:00:00Z'))).toBe('30 November 2026')
})

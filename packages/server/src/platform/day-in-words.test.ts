import { expect, test } from 'vitest'
import { lastDayInWords } from './day-in-words.ts'

test('what ends at midnight has the day before as its last', () => {
  expect(lastDayInWords('Asia/Makassar', new Date('2026-11-30T16:00:00Z'))).toBe('30 November 2026')
  expect(lastDayInWords('Asia/Jakarta', new Date('2026-11-30T16:00:00Z'))).toBe('30 November 2026')
  expect(lastDayInWords('Asia/Jakarta', new Date('2026-11-30T17:00:01Z'))).toBe('1 Desember 2026')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDate } from '../../lib/format.ts'
import { endOfDay, lastMoment, startOfDay } from '../../lib/local-time.ts'
import { daysLeft } from './term-days.ts'

test('"until 31 December" includes the 31st, by the clock of the institution', () => {
  expect(endOfDay('2026-12-31', 'Asia/Makassar')).toBe('2026-12-31T16:00:00.000Z')
  expect(startOfDay('2026-12-31', 'Asia/Jayapura')).toBe('2026-12-30T15:00:00.000Z')
})

test('in all three zones a day that was chosen is the day that is shown', () => {
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(day, fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'), (date, zone) => {
      const chosen = date.toISOString().slice(0, 10)
      const shown = formatDate(`${chosen}T12:00:00Z`, 'UTC', 'id')

      expect(formatDate(lastMoment(endOfDay(chosen, zone)), zone, 'id')).toBe(shown)
      expect(formatDate(startOfDay(chosen, zone), zone, 'id')).toBe(shown)
    }),
  )
})

test('days left count the present one, and never fall below none', () => {
  expect(daysLeft('2026-03-16T02:00:00Z', '2026-03-02T02:00:00Z')).toBe(14)
  expect(daysLeft('2026-03-16T02:00:00Z', '2026-03-15T03:00:00Z')).toBe(1)
  expect(daysLeft('2026-03-16T02:00:00Z', '2026-03-16T02:00:00Z')).toBe(0)
  expect(daysLeft('2026-03-16T02:00:00Z', '2026-04-16T02:00:00Z')).toBe(0)
})

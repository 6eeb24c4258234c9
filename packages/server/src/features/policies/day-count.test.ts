import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, calendarOf, officeDays } from './day-count.ts'
import { freeDays } from './free-days.ts'

test('the decree for 2026 counts 17 national holidays and 8 days of joint leave, each once', () => {
  const [of2026] = freeDays
  expect(new Set(of2026?.days).size).toBe(25)
  for (const day of of2026?.days ?? []) expect(new Date(`2026-${day}T00:00:00Z`).toISOString()).toContain(day)
})

test('working days pass over weekends and the long leave of Lebaran 2026', () => {
  expect(officeDays.add('2026-03-17', 1, 'working')).toBe('2026-03-25')
  expect(officeDays.add('2026-06-12', 5, 'working')).toBe('2026-06-22')
  expect(officeDays.add('2026-03-17', 1, 'calendar')).toBe('2026-03-18')
})

test('in a year whose days are not known five working days are a week, also where a span leaves the known one', () => {
  expect(officeDays.add('2022-09-01', 15, 'working')).toBe('2022-09-22')
  expect(officeDays.add('2026-12-30', 6, 'working')).toBe('2027-01-07')
})

const day = fc.integer({ min: 0, max: 900 }).map((offset) => addDays('2025-06-01', offset))
const count = fc.integer({ min: 0, max: 60 })

test('more days never end earlier, a free day more never makes it earlier, and no span of known days ends on a free one', () => {
  const [of2026] = freeDays
  const without = calendarOf([{ year: 2026, days: of2026?.days.slice(1) ?? [] }])
  fc.assert(
    fc.property(day, count, (from, days) => {
      const end = officeDays.add(from, days, 'working')
      expect(officeDays.add(from, days + 1, 'working') > end).toBe(true)
      expect(without.add(from, days, 'working') <= end).toBe(true)
      if (days > 0 && from >= '2026-01-01' && end < '2027-01-01')
        expect(of2026?.days).not.toContain(end.slice(5))
    }),
  )
})

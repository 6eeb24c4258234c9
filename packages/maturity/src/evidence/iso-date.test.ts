import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDay } from '../testing/any-evidence-facts.ts'
import { addMonths, dayInWords, monthsBetween } from './iso-date.ts'

describe('the age of a document in months', () => {
  test.each([
    ['2022-09-16', '2024-09-15', 23],
    ['2022-09-15', '2024-09-15', 24],
    ['2022-08-15', '2024-09-15', 25],
    ['2024-02-29', '2026-02-27', 23],
    ['2024-02-29', '2026-02-28', 24],
    ['2022-02-28', '2024-02-28', 24],
    ['2023-08-31', '2024-02-28', 5],
    ['2023-08-31', '2024-02-29', 6],
    ['2023-12-31', '2024-01-30', 0],
    ['2024-09-15', '2024-09-14', -1],
  ])('from %s to %s is %i', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months)
  })

  test('is full exactly from the day so many months later', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: 0, max: 60 }), (from, to, months) => {
        expect(monthsBetween(from, to) >= months).toBe(to >= addMonths(from, months))
      }),
    )
  })

  test('never shrinks as days pass', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (from, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a]
        expect(monthsBetween(from, later)).toBeGreaterThanOrEqual(monthsBetween(from, earlier))
      }),
    )
  })
})

test('a day is written as people say it', () => {
  expect(dayInWords('2022-05-02')).toBe('2 Mei 2022')
})

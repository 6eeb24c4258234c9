import fc from 'fast-check'
import { expect, it } from 'vitest'
import { roughSpan } from './rough-span.ts'

it.each([
  [1, { unit: 'day', count: 1, isMore: false }],
  [89, { unit: 'day', count: 89, isMore: false }],
  [90, { unit: 'month', count: 2, isMore: true }],
  [366, { unit: 'month', count: 12, isMore: false }],
  [731, { unit: 'year', count: 2, isMore: false }],
  [1534, { unit: 'year', count: 4, isMore: true }],
])('%i days are told as one says them', (days, said) => {
  expect(roughSpan(days)).toEqual(said)
})

it('never tells more than passed, nor less by a whole unit', () => {
  const long = { day: 1, month: 30.4375, year: 365.25 }
  fc.assert(
    fc.property(fc.nat(40_000), (days) => {
      const { unit, count, isMore } = roughSpan(days)
      expect(count * long[unit]).toBeLessThanOrEqual(days)
      expect((count + 1) * long[unit]).toBeGreaterThan(days)
      if (!isMore) expect(days - count * long[unit]).toBeLessThan(1)
    }),
  )
})

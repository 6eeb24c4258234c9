import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withOwnAppointments } from './own-appointments.ts'

const hourMs = 3_600_000
const nine = Date.parse('2026-09-28T01:00:00Z')
const span = { earlyMs: hourMs, lateMs: 6 * hourMs }
const session = (startsAt: number | null, from: number) => ({
  ...{ startsAt: startsAt === null ? null : new Date(startsAt), from: new Date(from) },
  venue: startsAt === null ? '' : 'Balai Kota',
})
const told = (...held: readonly ReturnType<typeof session>[]) =>
  withOwnAppointments(held, span).map(({ venue }) => venue)

test('a session bears the appointment by which it was held, early or late, and the next under it bears none', () => {
  expect(told(session(nine, nine - hourMs))).toEqual(['Balai Kota'])
  expect(told(session(nine, nine + 5 * hourMs))).toEqual(['Balai Kota'])
  expect(told(session(nine, nine), session(nine, nine + 48 * hourMs))).toEqual(['Balai Kota', ''])
  expect(told(session(nine, nine - hourMs), session(nine, nine + 5.5 * hourMs))).toEqual(['Balai Kota', ''])
})

test('a session of another day than its appointment, before or after, bears no time and no place', () => {
  expect(told(session(nine, nine - 24 * hourMs))).toEqual([''])
  expect(told(session(nine, nine + 24 * hourMs))).toEqual([''])
  expect(told(session(null, nine))).toEqual([''])
})

test('however often people met, no appointment stands in two sessions, and none is moved or left out', () => {
  const hours = fc.integer({ min: 0, max: 200 })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.option(hours), hours), { maxLength: 10 }), (given) => {
      const held = given.map(([at, from]) => session(at === null ? null : at * hourMs, from * hourMs))
      const all = withOwnAppointments(held, span)
      const named = all.flatMap(({ startsAt }) => (startsAt === null ? [] : [startsAt.getTime()]))
      expect(new Set(named).size).toBe(named.length)
      expect(all.map(({ from }) => from)).toEqual(held.map(({ from }) => from))
    }),
  )
})

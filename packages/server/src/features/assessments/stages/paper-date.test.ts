import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isYetToCome } from './paper-date.ts'

const hoursAhead = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 } as const
const zones = fc.constantFrom(...(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const))
const days = fc.integer({ min: 19_000, max: 25_000 })
const dayNumbered = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)
const minute = 60_000

test('a paper of tomorrow has yet to come until midnight by the clock of the institution, and has come from then on', () => {
  fc.assert(
    fc.property(zones, days, fc.integer({ min: 0, max: 1_439 }), (timeZone, day, minutes) => {
      const midnight = (day + 1) * 86_400_000 - hoursAhead[timeZone] * 60 * minute
      const tomorrow = { date: dayNumbered(day + 1) }
      const today = { date: dayNumbered(day) }

      const before = { timeZone, at: new Date(midnight - (minutes + 1) * minute) }
      const after = { timeZone, at: new Date(midnight + minutes * minute) }

      expect([isYetToCome(tomorrow, before), isYetToCome(today, before)]).toEqual([true, false])
      expect(isYetToCome(tomorrow, after)).toBe(false)
    }),
  )
})

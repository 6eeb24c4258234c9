import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyInstant, anyRules, anyZone } from '../testing/any-reminders.ts'
import { defaultQuietHours, isQuiet, lastOpenDayUpTo, leavesTime, nextOpening } from './quiet-hours.ts'
import { fromLocalTime } from './zone-time.ts'

const zone = 'Asia/Jayapura'
// Sunday 22 November 2026
const sunday = 20_779
/** A moment of that week in Papua. */
const moment = (weekday: number, hour: number, minute = 0) =>
  fromLocalTime({ day: sunday + weekday, minute: hour * 60 + minute }, zone)
const quietAt = (...when: Parameters<typeof moment>) => isQuiet(defaultQuietHours, zone, moment(...when))

test('by default nobody is written to from eight in the evening until seven, nor on Saturdays and Sundays', () => {
  expect(quietAt(4, 19, 59)).toBe(false)
  expect(quietAt(4, 20)).toBe(true)
  expect(quietAt(5, 6, 59)).toBe(true)
  expect(quietAt(5, 7)).toBe(false)
  expect(quietAt(6, 10)).toBe(true)
  expect(quietAt(7, 10)).toBe(true)
})

test('what is quiet in the evening in Papua is not yet quiet in Java', () => {
  expect(isQuiet(defaultQuietHours, 'Asia/Jakarta', moment(4, 20, 30))).toBe(false)
})

test('after Friday evening the next opening is Monday morning', () => {
  expect(nextOpening(defaultQuietHours, zone, moment(5, 20))).toBe(moment(8, 7))
})

test('the next opening is never quiet, never before, and nothing before it is open', () => {
  fc.assert(
    fc.property(anyRules, anyZone, anyInstant, fc.nat(7 * 24 * 60), ({ quiet }, where, at, ahead) => {
      const opening = nextOpening(quiet, where, at)
      if (opening === null) throw new Error('A week with an open day has an opening')
      expect(isQuiet(quiet, where, opening)).toBe(false)
      expect(opening >= at).toBe(true)
      const between = at + ahead * 60_000
      if (between < opening) expect(isQuiet(quiet, where, between)).toBe(true)
    }),
  )
})

test('a week that is quiet throughout has no opening', () => {
  const quiet = { ...defaultQuietHours, days: [0, 1, 2, 3, 4, 5, 6] }
  expect(leavesTime(quiet)).toBe(false)
  expect(nextOpening(quiet, zone, moment(4, 10))).toBe(null)
})

test('a last day on a Sunday is told on the Friday before', () => {
  expect(lastOpenDayUpTo(defaultQuietHours, sunday + 7)).toBe(sunday + 5)
  expect(lastOpenDayUpTo(defaultQuietHours, sunday + 4)).toBe(sunday + 4)
})

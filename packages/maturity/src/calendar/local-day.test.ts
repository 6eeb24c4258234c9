import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDay, anyInstant, anyZone } from '../testing/any-calendar.ts'
import { dayNumber, dayOfNumber } from './day-number.ts'
import { daysUntil, endInWords } from './end-in-words.ts'
import { endingAt } from './ending-at.ts'
import { boundsOf } from './fold-calendar.ts'
import { localClock, localDay, localInstant } from './local-day.ts'

// 12 June ends at three different moments in Indonesia.
const midnights = [
  ['Asia/Jakarta', '2026-06-12T17:00:00Z', 'WIB'],
  ['Asia/Makassar', '2026-06-12T16:00:00Z', 'WITA'],
  ['Asia/Jayapura', '2026-06-12T15:00:00Z', 'WIT'],
] as const

describe.each(midnights)('a day in %s', (zone, midnight, name) => {
  test('ends at 24:00 there', () => {
    expect(localInstant('2026-06-12', '24:00', zone)).toBe(Date.parse(midnight))
    expect(localDay(Date.parse(midnight) - 1, zone)).toBe('2026-06-12')
    expect(localDay(Date.parse(midnight), zone)).toBe('2026-06-13')
  })

  test('that ends something is said as its last minute; an hour that a letter names is said as it is', () => {
    expect(endInWords(Date.parse(midnight), zone)).toBe(`Jumat, 12 Juni 2026 pukul 23.59 ${name}`)
    const atFour = localInstant('2026-06-12', '16:00', zone)
    expect(endInWords(atFour, zone)).toBe(`Jumat, 12 Juni 2026 pukul 16.00 ${name}`)
  })

  test('has 0 days left until it is over, and then less', () => {
    const end = Date.parse(midnight)
    const noonOf = (day: string) => localInstant(day, '12:00', zone)
    expect(daysUntil(end, noonOf('2026-06-07'), zone)).toBe(5)
    expect(daysUntil(end, end - 1, zone)).toBe(0)
    expect(daysUntil(end, end, zone)).toBe(-1)
  })

  test('agrees with the time zones that the computer knows', () => {
    const known = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
    fc.assert(fc.property(anyInstant, (atMs) => known.format(atMs) === localDay(atMs, zone)))
  })
})

test('an instant is its day and its clock, there and back', () => {
  fc.assert(
    fc.property(
      ...[anyInstant, anyZone, fc.integer({ min: 0, max: 999 })],
      (second, zone, ms) =>
        localInstant(localDay(second + ms, zone), localClock(second + ms, zone), zone) === second + ms,
    ),
  )
})

test('the end of a day is the beginning of the next', () => {
  fc.assert(
    fc.property(anyDay, anyZone, (day, zone) => {
      const end = localInstant(day, '24:00', zone)
      return localInstant(localDay(end, zone), '00:00', zone) === end
    }),
  )
})

test('days are counted as the calendar of the computer counts them, over centuries', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 400_000 }), (number) => {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10)
      return dayOfNumber(number) === day && dayNumber(day) === number
    }),
  )
})

test('whatever ends at an instant ends there again, as a day and an hour', () => {
  fc.assert(
    fc.property(anyInstant, anyZone, (endMs, zone) => {
      return boundsOf({ first: null, ...endingAt(endMs, zone) }, zone).endsMs === endMs
    }),
  )
  expect(endingAt(Date.parse('2026-06-12T16:00:00Z'), 'Asia/Makassar')).toEqual({
    ...{ last: '2026-06-12', closesAt: null },
  })
})

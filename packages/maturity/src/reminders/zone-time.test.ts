import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyInstant, anyZone } from '../testing/any-reminders.ts'
import { fromLocalTime, toLocalTime, weekdayOf } from './zone-time.ts'

test('the clocks of WIB, WITA and WIT show what the calendar of the computer shows', () => {
  fc.assert(
    fc.property(anyInstant, anyZone, (instant, timeZone) => {
      const { day, minute } = toLocalTime(instant, timeZone)
      const shown = new Intl.DateTimeFormat('en', {
        ...{ timeZone, hourCycle: 'h23', hour: '2-digit', minute: '2-digit', weekday: 'short' },
      }).format(instant)
      const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
      const clock = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'))
      expect(shown).toBe(`${weekdays[weekdayOf(day)] ?? ''} ${clock.join(':')}`)
    }),
  )
})

test('an instant that was read on a clock is found again by what the clock showed', () => {
  fc.assert(
    fc.property(anyInstant, anyZone, (instant, zone) => {
      expect(fromLocalTime(toLocalTime(instant, zone), zone)).toBe(instant)
    }),
  )
})

test('what is midnight in Papua is ten in the evening of the day before in Java', () => {
  const midnight = fromLocalTime({ day: 20_783, minute: 0 }, 'Asia/Jayapura')
  expect(toLocalTime(midnight, 'Asia/Jakarta')).toEqual({ day: 20_782, minute: 22 * 60 })
})

test('a day before 1970 has its weekday too', () => {
  expect([-4, -1, 0, 3].map(weekdayOf)).toEqual([0, 3, 4, 0])
})

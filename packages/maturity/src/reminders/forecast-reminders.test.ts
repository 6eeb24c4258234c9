import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  anyInstant,
  anyNudges,
  anyPreferences,
  anyRules,
  anyTasks,
  anyZone,
} from '../testing/any-reminders.ts'
import { forecastReminders } from './forecast-reminders.ts'
import { planReminders, type ReminderSituation } from './plan-reminders.ts'
import { isQuiet } from './quiet-hours.ts'
import { defaultReminderRules } from './reminder-steps.ts'
import { fromLocalTime } from './zone-time.ts'

const zone = 'Asia/Makassar'
// Sunday 15 November 2026
const sunday = 20_772
const at = (weekday: number, hour = 0) => fromLocalTime({ day: sunday + weekday, minute: hour * 60 }, zone)
// To be done until the end of Wednesday
const situation: ReminderSituation = {
  tasks: [
    {
      ...{ key: 'a', since: at(0, 10), dueAt: at(4) },
      told: { doers: ['sari'], heads: ['wati'], overseers: ['kadis'] },
    },
  ],
  ...{ nudges: [], log: [], preferences: new Map(), rules: defaultReminderRules, zone, now: at(0, 11) },
}

test('a week is told day by day: nothing on Sunday, then each step on the day on which it goes', () => {
  const week = forecastReminders(situation, 7)

  expect(week.map(({ letters }) => letters.flatMap(({ items }) => items.map(({ step }) => step)))).toEqual([
    [],
    ['soon'],
    [],
    ['last_day'],
    ['late'],
    [],
    [],
  ])
})

test('the first day that is open now is exactly what the server would plan now', () => {
  fc.assert(
    fc.property(anyTasks, anyRules, anyZone, anyInstant, (tasks, rules, where, now) => {
      const asked = { ...situation, tasks, rules, zone: where, now }
      fc.pre(!isQuiet(rules.quiet, where, now))
      expect(forecastReminders(asked, 1)[0]?.letters).toEqual(planReminders(asked))
    }),
  )
})

test('nobody has two digests on a day, and no step of a task is told to somebody twice', () => {
  fc.assert(
    fc.property(
      anyTasks,
      anyRules,
      anyNudges,
      anyPreferences,
      anyInstant,
      (tasks, rules, nudges, preferences, now) => {
        const week = forecastReminders({ ...situation, tasks, rules, nudges, preferences, now }, 7)
        const told = week.flatMap(({ letters }) =>
          letters.flatMap(({ personId, items }) =>
            items
              .filter(({ step }) => step !== 'nudge')
              .map(({ taskKey, step, dueAt }) => `${personId} ${taskKey} ${step} ${dueAt}`),
          ),
        )
        expect(new Set(told).size).toBe(told.length)
        for (const { letters } of week)
          expect(new Set(letters.map(({ personId }) => personId)).size).toBe(letters.length)
      },
    ),
  )
})

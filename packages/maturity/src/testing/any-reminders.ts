import fc from 'fast-check'
import type { LocalZone } from '../calendar/local-day.ts'
import type { Nudge, OpenTask, ReminderPreference } from '../reminders/plan-reminders.ts'
import type { ReminderRules } from '../reminders/reminder-steps.ts'

// 1 June 2026
const start = 20_605 * 24 * 60 * 60_000
const minuteMs = 60_000
const days = (count: number) => count * 24 * 60

/** A minute within two months. */
export const anyInstant = fc.integer({ min: 0, max: days(60) }).map((minute) => start + minute * minuteMs)

export const anyZone = fc.constantFrom<LocalZone>('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')

const anyPeople = fc.subarray(['sari', 'tono', 'wati', 'kadis'])

const anyTask = (key: string) =>
  fc
    .record({
      since: anyInstant,
      minutes: fc.option(fc.integer({ min: 1, max: days(20) })),
      told: fc.record({ doers: anyPeople, heads: anyPeople, overseers: anyPeople }),
    })
    .map(
      ({ since, minutes, told }): OpenTask => ({
        ...{ key, since, told },
        dueAt: minutes === null ? null : since + minutes * minuteMs,
      }),
    )

export const anyTasks = fc.tuple(...['a', 'b', 'c', 'd'].map(anyTask))

export const anyNudges = fc.array(
  fc.record({ taskKey: fc.constantFrom('a', 'b', 'c', 'd'), at: anyInstant }) satisfies fc.Arbitrary<Nudge>,
  { maxLength: 4 },
)

export const anyRules: fc.Arbitrary<ReminderRules> = fc.record({
  quiet: fc.record({
    fromMinute: fc.nat(1439),
    toMinute: fc.nat(1439),
    days: fc.subarray([0, 1, 2, 3, 4, 5, 6], { maxLength: 6 }),
  }),
  soonDays: fc.integer({ min: 1, max: 10 }),
  headAfterDays: fc.integer({ min: 1, max: 10 }),
  overseersAfterDays: fc.integer({ min: 1, max: 20 }),
})

export const anyPreferences = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('sari', 'tono', 'wati', 'kadis'),
      fc.constantFrom<ReminderPreference>('daily', 'urgent', 'none'),
    ),
    { selector: ([person]) => person },
  )
  .map((pairs) => new Map(pairs))

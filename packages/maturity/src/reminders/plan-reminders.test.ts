import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  anyInstant,
  anyNudges,
  anyPreferences,
  anyRules,
  anyTasks,
  anyZone,
} from '../testing/any-reminders.ts'
import { type OpenTask, planReminders, type ReminderSituation, type ToldBefore } from './plan-reminders.ts'
import { isQuiet } from './quiet-hours.ts'
import { daysLate, defaultReminderRules } from './reminder-steps.ts'
import { fromLocalTime, type Instant } from './zone-time.ts'

const zone = 'Asia/Makassar'
// Sunday 15 November 2026
const sunday = 20_772
/** A moment of that week, and of those after it. */
const at = (weekday: number, hour = 0, minute = 0) =>
  fromLocalTime({ day: sunday + weekday, minute: hour * 60 + minute }, zone)
// Thursday, to be done until the end of Thursday a week later
const task = {
  key: 'a',
  since: at(4, 10),
  dueAt: at(12),
  told: { doers: ['sari'], heads: ['wati'], overseers: ['kadis'] },
} satisfies OpenTask
const blank: Omit<ReminderSituation, 'now'> = {
  ...{ tasks: [task], nudges: [], log: [], preferences: new Map(), rules: defaultReminderRules, zone },
}

/** Plans at each of these moments, keeping the log, and says what was told. */
function run(moments: readonly Instant[], situation: Omit<ReminderSituation, 'now'> = blank) {
  const log: ToldBefore[] = [...situation.log]
  const letters = moments.flatMap((now) => {
    const planned = planReminders({ ...situation, log, now })
    for (const { personId, items } of planned)
      log.push(...items.map((item) => ({ ...item, personId, at: now })))
    return planned.map((letter) => ({ ...letter, at: now }))
  })
  return { letters, told: log.slice(situation.log.length) }
}

const hourly = (from: Instant, hours: number) =>
  Array.from({ length: hours }, (_, hour) => from + hour * 3_600_000)

describe('a task that nobody does', () => {
  test('is told when it is given, three days before, on its last day and when it is late; then to the head, then to who answers for the whole', () => {
    const { told } = run(hourly(task.since, 24 * 20))

    expect(told.map(({ personId, step, at: moment }) => [personId, step, moment])).toEqual([
      ['sari', 'given', at(4, 10)],
      ['sari', 'soon', at(8, 7)],
      ['sari', 'last_day', at(11, 7)],
      ['sari', 'late', at(12, 7)],
      // three days after is a Sunday
      ['wati', 'to_head', at(15, 7)],
      ['kadis', 'to_overseers', at(18, 7)],
    ])
  })

  test('after the server was down for a week is told once, by the furthest step', () => {
    const { told } = run([task.since, at(15, 9), at(15, 10)])

    expect(told.map(({ personId, step }) => [personId, step])).toEqual([
      ['sari', 'given'],
      ['sari', 'late'],
      ['wati', 'to_head'],
    ])
  })

  test('of an old round that was never sent wakes nobody, and may still be reminded of by hand', () => {
    const now = at(12 + 7 + 60, 9)
    expect(planReminders({ ...blank, now })).toEqual([])
    expect(planReminders({ ...blank, now, nudges: [{ taskKey: 'a', at: now }] })).toHaveLength(1)
  })

  test('is late from the first instant of the next day on, where the institution is', () => {
    expect(daysLate(task, at(11, 23, 59), zone)).toBe(0)
    expect(daysLate(task, at(12), zone)).toBe(1)
    expect(daysLate(task, at(14, 12), zone)).toBe(3)
  })

  test('whose last day was put off is told again before the new one, and not that it was given', () => {
    const { told } = run([task.since, at(11, 9)])
    const putOff = { ...task, dueAt: at(20) }

    const later = run(hourly(at(12, 9), 24 * 8), { ...blank, tasks: [putOff], log: told })

    expect(later.told.map(({ step }) => step)).toEqual(['soon', 'last_day'])
  })
})

describe('a task without a last day', () => {
  const timeless: OpenTask = { ...task, dueAt: null }

  test('is told when it is given and never again, and is late for nobody', () => {
    const { told } = run(hourly(task.since, 24 * 40), { ...blank, tasks: [timeless] })

    expect(told.map(({ personId, step }) => [personId, step])).toEqual([['sari', 'given']])
  })

  test('that was there long before anybody looked wakes nobody, and may still be reminded of by hand', () => {
    const now = at(4 + 61, 11)
    expect(planReminders({ ...blank, tasks: [timeless], now })).toEqual([])
    const nudges = [{ taskKey: 'a', at: now }]
    expect(planReminders({ ...blank, tasks: [timeless], nudges, now })).toHaveLength(1)
  })

  test('that gets one is told again before it, and not that it was given', () => {
    const { told } = run([task.since], { ...blank, tasks: [timeless] })

    const later = run(hourly(at(5, 9), 24 * 8), { ...blank, log: told })

    expect(later.told.map(({ step }) => step)).toEqual(['soon', 'last_day', 'late'])
  })
})

describe('reminding now', () => {
  const nudges = [{ taskKey: 'a', at: at(5, 21) }]

  test('waits for the end of the quiet hours, goes to who is to do it, and once', () => {
    const { letters } = run([task.since, ...hourly(at(5, 21), 80)], { ...blank, nudges })

    expect(letters.slice(1, 2).map(({ personId, kind, at: moment }) => [personId, kind, moment])).toEqual([
      ['sari', 'nudge', at(8, 7)],
    ])
    expect(letters.flatMap(({ items }) => items).filter(({ step }) => step === 'nudge')).toHaveLength(1)
  })

  test('reaches whoever wants only what is urgent, and not who wants no letters', () => {
    const now = at(8, 9)
    const wanting = (preference: 'urgent' | 'none') =>
      planReminders({ ...blank, nudges, now, preferences: new Map([['sari', preference]]) })

    expect(wanting('urgent').map(({ kind }) => kind)).toEqual(['nudge'])
    expect(wanting('none')).toEqual([])
  })
})

describe('whatever the tasks, the rules and the clock', () => {
  const anySituation = fc.record({
    ...{ tasks: anyTasks, nudges: anyNudges, preferences: anyPreferences, rules: anyRules, zone: anyZone },
    log: fc.constant([]),
  })
  // In any order: the clock may jump back.
  const anyMoments = fc.array(anyInstant, { maxLength: 40 })

  test('nobody is written to in quiet hours', () => {
    fc.assert(
      fc.property(anySituation, anyMoments, (situation, moments) => {
        for (const letter of run(moments, situation).letters)
          expect(isQuiet(situation.rules.quiet, situation.zone, letter.at)).toBe(false)
      }),
    )
  })

  test('no step of a task is told twice to the same person, also when the clock jumps back', () => {
    fc.assert(
      fc.property(anySituation, anyMoments, (situation, moments) => {
        const steps = run(moments, situation)
          .told.filter(({ step }) => step !== 'nudge')
          .map(({ taskKey, personId, step }) => `${taskKey} ${personId} ${step}`)
        expect(new Set(steps).size).toBe(steps.length)
      }),
    )
  })

  test('a person gets at most one digest on a calendar day of the institution', () => {
    fc.assert(
      fc.property(anySituation, anyMoments, (situation, moments) => {
        const digests = run(moments, situation)
          .letters.filter(({ kind }) => kind === 'digest')
          .map(({ personId, day }) => `${personId} ${day}`)
        expect(new Set(digests).size).toBe(digests.length)
      }),
    )
  })

  test('a nudge reaches each person at most once', () => {
    fc.assert(
      fc.property(anySituation, anyMoments, (situation, moments) => {
        const { told } = run(moments, situation)
        for (const person of ['sari', 'tono', 'wati', 'kadis'])
          for (const key of ['a', 'b', 'c', 'd']) {
            const count = told.filter(
              (each) => each.personId === person && each.taskKey === key && each.step === 'nudge',
            ).length
            expect(count).toBeLessThanOrEqual(
              situation.nudges.filter(({ taskKey }) => taskKey === key).length,
            )
          }
      }),
    )
  })

  test('what is done is silent, and silences nothing else', () => {
    fc.assert(
      fc.property(anySituation, anyInstant, fc.constantFrom('a', 'b', 'c', 'd'), (situation, now, done) => {
        const open = situation.tasks.filter(({ key }) => key !== done)
        const without = planReminders({ ...situation, tasks: open, now }).flatMap(({ items }) => items)
        const withIt = planReminders({ ...situation, now }).flatMap(({ items }) => items)
        expect(new Set(without)).toEqual(new Set(withIt.filter(({ taskKey }) => taskKey !== done)))
        expect(without).toHaveLength(withIt.filter(({ taskKey }) => taskKey !== done).length)
      }),
    )
  })

  test('one look after a long silence says at most one thing of each task to each person', () => {
    fc.assert(
      fc.property(anySituation, anyInstant, (situation, now) => {
        const { letters, told } = run([now, now], situation)
        expect(new Set(letters.map(({ personId }) => personId)).size).toBe(letters.length)
        const pairs = told.map(({ personId, taskKey }) => `${personId} ${taskKey}`)
        expect(new Set(pairs).size).toBe(pairs.length)
      }),
    )
  })

  test('nothing is told before it was given', () => {
    fc.assert(
      fc.property(anySituation, anyMoments, (situation, moments) => {
        for (const { taskKey, step, at: moment } of run(moments, situation).told)
          if (step !== 'nudge')
            expect(moment >= (situation.tasks.find(({ key }) => key === taskKey)?.since ?? moment)).toBe(true)
      }),
    )
  })
})

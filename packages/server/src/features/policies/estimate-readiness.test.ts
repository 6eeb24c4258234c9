import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Calendar, daysBetween, officeDays } from './day-count.ts'
import { estimateReadiness } from './estimate-readiness.ts'
import { policyKinds } from './policy-words.ts'
import { procedures } from './procedures.ts'
import { reviewState } from './review-state.ts'

const about = { calendar: officeDays, own: {} } as const

describe('when a policy is ready', () => {
  test('a regulation of the mayor in harmonisation: the rest of that, then facilitation, enactment, promulgation', () => {
    const steps = [{ step: 'harmonised', day: '2022-08-22' }] as const
    const readiness = estimateReadiness({ ...about, kind: 'head_regulation', steps, today: '2022-09-01' })
    expect(readiness?.left.map(({ step, from, to }) => [step, from, to])).toEqual([
      ['harmonised', '2022-08-22', '2022-09-05'],
      ['facilitated', '2022-09-05', '2022-09-26'],
      ['enacted', '2022-09-26', '2022-10-03'],
      ['promulgated', '2022-10-03', '2022-10-05'],
    ])
    expect(readiness?.readyOn).toBe('2022-10-05')
  })

  test('what takes longer than usual is over today at the earliest, never in the past', () => {
    const steps = [{ step: 'drafted', day: '2020-01-01' }] as const
    const readiness = estimateReadiness({ ...about, kind: 'decree', steps, today: '2022-09-01' })
    expect(readiness?.left.map(({ isLate }) => isLate)).toEqual([true, false])
    expect(readiness?.left[0]).toMatchObject({ step: 'drafted', to: '2022-09-01' })
    expect(readiness?.readyOn).toBe('2022-09-06')
  })

  test('an enacted regulation waits for its promulgation; an enacted decree for nothing', () => {
    const steps = [{ step: 'enacted', day: '2022-09-01' }] as const
    const left = (kind: 'head_regulation' | 'decree') =>
      estimateReadiness({ ...about, kind, steps, today: '2022-09-01' })?.left.map(({ step }) => step)
    expect([left('head_regulation'), left('decree')]).toEqual([['promulgated'], undefined])
  })

  test('the calendar is asked for working days: one that knows the holidays counts on', () => {
    const monday: Calendar = { add: (day, days, unit) => addDays(day, unit === 'working' ? days * 2 : days) }
    const steps = [{ step: 'facilitated', day: '2022-09-01' }] as const
    const ready = (calendar: Calendar) =>
      estimateReadiness({ calendar, own: {}, kind: 'head_regulation', steps, today: '2022-09-01' })?.readyOn
    expect([ready(officeDays), ready(monday)]).toEqual(['2022-10-01', '2022-10-10'])
  })

  test('what the institution found out by itself goes before what Undagi assumes', () => {
    const steps = [{ step: 'drafted', day: '2022-09-01' }] as const
    const readiness = estimateReadiness({
      ...{ ...about, own: { enacted: 20 } },
      ...{ kind: 'decree', steps, today: '2022-09-01' },
    })
    expect(readiness?.left.map(({ isOwn }) => isOwn)).toEqual([false, true])
    expect(readiness?.readyOn).toBe('2022-09-28')
  })
})

const cases = fc.record({
  kind: fc.constantFrom(...policyKinds),
  at: fc.nat(6),
  began: fc.integer({ min: -400, max: 0 }),
  own: fc.dictionary(fc.constantFrom('drafted', 'harmonised', 'enacted', 'promulgated'), fc.nat(90)),
})
const today = '2026-03-02'
const readyOf = ({ kind, at, began, own }: Parameters<Parameters<typeof cases.map>[0]>[0]) => {
  const path = procedures[kind]
  const step = path[at % path.length]?.step ?? 'drafted'
  const steps = [{ step, day: addDays(today, began) }]
  return estimateReadiness({ kind, steps, today, calendar: officeDays, own })
}

describe('the arithmetic', () => {
  test('steps follow each other without a gap, none ends before today or before it begins', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const readiness = readyOf(given)
        if (readiness === null) return
        const { left, readyOn } = readiness
        expect(left.at(-1)?.to).toBe(readyOn)
        for (const [index, { from, to }] of left.entries()) {
          expect(to >= from && to >= today).toBe(true)
          if (index > 0) expect(from).toBe(left[index - 1]?.to)
        }
      }),
    )
  })

  test('a step that takes longer never makes it ready sooner, and at most by as many days later', () => {
    fc.assert(
      fc.property(cases, fc.nat(30), (given, more) => {
        const own = { ...given.own, enacted: given.own.enacted ?? 5 }
        const before = readyOf({ ...given, own })
        const after = readyOf({ ...given, own: { ...own, enacted: own.enacted + more } })
        if (before === null || after === null) return
        const later = daysBetween(before.readyOn, after.readyOn)
        expect(later >= 0 && later <= more).toBe(true)
      }),
    )
  })

  test('whoever began earlier is never ready later', () => {
    fc.assert(
      fc.property(cases, fc.nat(60), (given, sooner) => {
        const [now, earlier] = [readyOf(given), readyOf({ ...given, began: given.began - sooner })]
        if (now !== null && earlier !== null) expect(earlier.readyOn <= now.readyOn).toBe(true)
      }),
    )
  })
})

test('a review warns sixty days before it is due, and is lapsed the day after', () => {
  const on = (today: string) => reviewState('2026-05-01', today, true)
  expect(['2026-03-01', '2026-03-02', '2026-05-01', '2026-05-02'].map(on)).toEqual([
    'later',
    'soon',
    'soon',
    'lapsed',
  ])
  expect(reviewState('2020-01-01', '2026-05-01', false)).toBe('none')
})

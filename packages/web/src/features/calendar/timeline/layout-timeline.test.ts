import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ScheduledStage } from '../api/calendar.ts'
import { layoutTimeline } from './layout-timeline.ts'

const stage = (
  name: ScheduledStage['stage'],
  [beginsAt, endsAt]: readonly [string | null, string | null],
) => ({ stage: name, beginsAt, endsAt })
const at = (day: string) => Date.parse(`${day}T00:00:00Z`)
const june = stage('filling', ['2026-06-01T00:00:00Z', '2026-07-01T00:00:00Z'])
const july = stage('submission', ['2026-07-01T00:00:00Z', '2026-07-31T00:00:00Z'])

test('stages share one scale, with today on it', () => {
  const timeline = layoutTimeline([june, july], at('2026-07-01'))

  expect(timeline?.bars).toEqual([
    { stage: 'filling', left: 0, width: 50 },
    { stage: 'submission', left: 50, width: 50 },
  ])
  expect(timeline?.now).toBe(50)
  expect(timeline?.months).toEqual([{ month: '2026-07', left: 50 }])
})

test('of a stage with only a last day, that day is drawn', () => {
  const timeline = layoutTimeline(
    [june, stage('submission', [null, '2026-07-01T00:00:00Z'])],
    at('2026-05-01'),
  )

  expect(timeline?.bars[1]?.left).toBeCloseTo(96.67, 1)
  expect(timeline?.bars[1]?.width).toBeCloseTo(3.33, 1)
  expect(timeline?.now).toBeNull()
})

test('where a round was extended over years, the beginnings of the years are named', () => {
  const late = stage('interview', ['2026-11-20T00:00:00Z', '2026-12-04T00:00:00Z'])
  const early = stage('submission', [null, '2022-08-31T09:00:00Z'])

  const months = layoutTimeline([early, late], at('2026-11-27'))?.months.map(({ month }) => month)

  expect(months).toEqual(['2023-01', '2024-01', '2025-01', '2026-01'])
})

test('where nothing has days there is nothing to draw', () => {
  expect(layoutTimeline([stage('filling', [null, null])], at('2026-06-01'))).toBeNull()
})

test('nothing is drawn outside, however long the days are', () => {
  const day = fc.option(
    fc
      .integer({ min: 0, max: 900 })
      .map((days) => new Date(at('2026-01-01') + days * 86_400_000).toISOString()),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(day, day), { maxLength: 9 }), fc.integer(), (days, now) => {
      const timeline = layoutTimeline(
        days.map(([one, two]) => stage('filling', one && two && one > two ? [two, one] : [one, two])),
        now,
      )
      for (const { left, width } of timeline?.bars ?? []) {
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left + width).toBeLessThanOrEqual(100.000_001)
        // days that are over the moment they begin are drawn as thin as the style allows
        expect(width).toBeGreaterThanOrEqual(0)
      }
      expect(timeline?.months.length ?? 0).toBeLessThanOrEqual(12)
    }),
  )
})

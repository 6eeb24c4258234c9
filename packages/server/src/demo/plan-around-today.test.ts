import { calendarStages, localDay } from '@undagi/maturity'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readExamples } from './example-data.ts'
import { planAroundToday } from './plan-around-today.ts'

const dayMs = 86_400_000
const anyMoment = fc.date({
  ...{ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2060-01-01T00:00:00Z'), noInvalidDate: true },
})
const [kota, kabupaten] = await readExamples()

function plannedAt(loadedAt: Date, example: typeof kota) {
  const timeZone = example?.institution.timeZone ?? 'Asia/Jakarta'
  const planned = (example?.calendars ?? []).map((each) => planAroundToday(each, { loadedAt, timeZone }))
  // What was said last of a stage stands.
  const days = new Map(
    planned
      .flatMap((each) => calendarStages.map((stage) => [stage, each.days[stage]] as const))
      .filter(([, each]) => each !== undefined),
  )
  return { days, planned, today: localDay(loadedAt.getTime(), timeZone) }
}

const inDays = (from: string, to = '') => (Date.parse(to) - Date.parse(from)) / dayMs

test('on whichever day somebody tries the example, the interview runs, its end is days ahead, and what came before it is over', () => {
  fc.assert(
    fc.property(anyMoment, (loadedAt) => {
      const { days, today } = plannedAt(loadedAt, kota)
      const [first = '', last = ''] = days.get('interview') ?? []
      expect(first <= today && today < last).toBe(true)
      expect(inDays(today, last)).toBeLessThanOrEqual(11)
      for (const stage of ['filling', 'verification', 'document_review'] as const)
        expect((days.get(stage)?.[1] ?? '') < today, stage).toBe(true)
      for (const stage of ['site_visit', 'score_review', 'consolidation'] as const)
        expect((days.get(stage)?.[0] ?? '') > last, stage).toBe(true)
    }),
  )
})

test('stages follow each other, begin and end on working days, and were planned before today', () => {
  fc.assert(
    fc.property(anyMoment, fc.constantFrom(kota, kabupaten), (loadedAt, example) => {
      const { days, planned } = plannedAt(loadedAt, example)
      const inOrder = calendarStages.flatMap((stage) => days.get(stage) ?? [])
      expect(inOrder).toEqual(inOrder.toSorted())
      for (const day of inOrder) expect([0, 6]).not.toContain(new Date(day).getUTCDay())
      for (const { at } of planned) expect(Date.parse(at)).toBeLessThan(loadedAt.getTime())
    }),
  )
})

test('what is planned by days of a calendar stays as it is', () => {
  const [first] = kota?.calendars ?? []
  if (first === undefined) throw new Error('The example has no calendar')
  const loadedAt = new Date('2030-05-05T05:00:00Z')
  expect(planAroundToday(first, { loadedAt, timeZone: 'Asia/Makassar' })).toBe(first)
})

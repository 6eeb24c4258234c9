import type { Schemas } from '@undagi/api-client'
import { expect, test } from 'vitest'
import { changedStages, isHourAlone, isTurnedRound, planDraftOf, toSchedule } from './plan-draft.ts'

type ScheduledStage = Schemas['ScheduledStage']

const stage = (name: ScheduledStage['stage'], days: Partial<ScheduledStage> = {}): ScheduledStage => ({
  ...{ stage: name, first: null, last: null, closesAt: null, beginsAt: null, endsAt: null },
  ...{ endsInWords: null, daysLeft: null, closedAt: null, standing: 'unset', isFromOutside: false },
  ...{ isChangeable: true, isPassed: false, isLeftOut: false, held: null },
  ...days,
})
const from = planDraftOf([
  stage('filling', { first: '2026-06-01', last: '2026-06-05' }),
  stage('submission', { last: '2026-06-12', closesAt: '16:00' }),
  stage('interview', { last: '2026-07-12', closedAt: '2026-07-01T00:00:00Z' }),
  stage('score_review', { last: '2026-07-20', isChangeable: false }),
])

test('what somebody closed is not planned, nor what the ministry plans', () => {
  expect(from.map((each) => each.stage)).toEqual(['filling', 'submission'])
})

test('only the stages whose days were changed are sent', () => {
  const draft = from.map((each) => (each.stage === 'filling' ? { ...each, last: '2026-06-06' } : each))

  expect(changedStages(from, from)).toEqual([])
  expect(toSchedule(changedStages(draft, from))).toEqual({
    kind: 'scheduled',
    windows: [{ stage: 'filling', window: { first: '2026-06-01', last: '2026-06-06', closesAt: null } }],
  })
})

test('days that are emptied are taken away', () => {
  const emptied = from.map((each) => ({ ...each, first: '', last: '', closesAt: '' }))
  expect(toSchedule(changedStages(emptied, from))).toMatchObject({
    windows: [{ stage: 'filling', window: null }, { window: null }],
  })
})

test('days turned round, and an hour of no day, are said before anything is sent', () => {
  const days = { stage: 'filling', first: '2026-06-06', last: '2026-06-05', closesAt: '' } as const
  expect(isTurnedRound(days)).toBe(true)
  expect(isTurnedRound({ ...days, last: '2026-06-06' })).toBe(false)
  expect(isHourAlone({ ...days, last: '', closesAt: '16:00' })).toBe(true)
})

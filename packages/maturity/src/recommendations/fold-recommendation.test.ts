import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canStepFrom, foldRecommendation } from './fold-recommendation.ts'
import { isUnanswered, promiseKept, promiseOutcomes } from './promise-kept.ts'
import {
  type DatedRecommendationEvent,
  type RecommendationEvent,
  recommendationStates,
} from './recommendation-event.ts'

const unitId = 'dinas'
const written: RecommendationEvent = { kind: 'written', text: 'Tetapkan Perwali Arsitektur SPBE' }
const planned = (dueOn: string): RecommendationEvent => ({ kind: 'planned', unitId, ownerId: null, dueOn })

const on = (day: string, ...events: RecommendationEvent[]): DatedRecommendationEvent[] =>
  events.map((event) => ({ ...event, on: day }))

const anyDay = fc.integer({ min: 1, max: 28 }).map((day) => `2026-06-${`${day}`.padStart(2, '0')}`)
const reason = 'Sebab'
const anyEvent: fc.Arbitrary<RecommendationEvent> = fc.oneof(
  fc.constantFrom<RecommendationEvent>(
    written,
    { kind: 'reworded', text: 'Tetapkan Perwali' },
    { kind: 'taken_back', reason },
    { kind: 'dropped', reason },
    { kind: 'progress_told', text: 'Harmonisasi' },
    { kind: 'evidence_added', itemId: 'a' },
    { kind: 'evidence_added', itemId: 'b' },
    { kind: 'evidence_removed', itemId: 'a', reason },
    { kind: 'done_reported', text: 'Sudah ditetapkan' },
    { kind: 'done_confirmed' },
    { kind: 'sent_back', reason },
    { kind: 'not_done', reason },
    { kind: 'reopened', reason },
  ),
  anyDay.map(planned),
)
const anyHistory = fc
  .array(fc.tuple(anyEvent, anyDay), { maxLength: 25 })
  .map((rest) => [...on('2026-01-10', written), ...rest.map(([event, day]) => ({ ...event, on: day }))])

test('a recommendation is planned, worked at, reported as done and confirmed', () => {
  const history = [
    ...on('2026-01-10', written),
    ...on('2026-02-01', planned('2026-06-30')),
    ...on(
      '2026-06-12',
      { kind: 'evidence_added', itemId: 'perwali' },
      { kind: 'done_reported', text: 'Jadi' },
    ),
    ...on('2026-08-01', { kind: 'done_confirmed' }),
  ]

  const done = foldRecommendation(history)

  expect(done).toMatchObject({ state: 'done', evidenceItemIds: ['perwali'], reportedOn: '2026-06-12' })
  expect(promiseKept(done, '2027-01-01')).toBe('kept')
})

test('a day that was put off is kept beside the new one, and putting it off counts as no lateness by itself', () => {
  const moved = foldRecommendation([
    ...on('2026-01-10', written, planned('2026-03-31')),
    ...on('2026-03-30', planned('2026-06-30')),
  ])

  expect(moved).toMatchObject({ dueOn: '2026-06-30', promisedDays: ['2026-03-31', '2026-06-30'] })
  expect(promiseKept(moved, '2026-06-30')).toBe('not_yet')
  expect(promiseKept(moved, '2026-07-01')).toBe('late')
})

test.each<[string, RecommendationEvent[], string]>([
  ['nobody has planned it', [], 'not_yet'],
  [
    'it is done and nobody has confirmed it',
    [planned('2026-06-30'), { kind: 'done_reported', text: '' }],
    'not_yet',
  ],
  ['it was given up with a reason', [planned('2026-06-30'), { kind: 'not_done', reason }], 'not_yet'],
  ['it was dropped', [{ kind: 'dropped', reason }], 'dropped'],
  [
    'it was done after its day',
    [planned('2026-02-01'), { kind: 'done_reported', text: '' }, { kind: 'done_confirmed' }],
    'late',
  ],
])('where %s, the promise counts so', (_, events, outcome) => {
  const state = foldRecommendation([...on('2026-01-10', written), ...on('2026-05-01', ...events)])
  expect(promiseKept(state, '2026-06-01')).toBe(outcome)
})

test('what its writer took back was never promised', () => {
  const state = foldRecommendation(on('2026-01-10', written, { kind: 'taken_back', reason }))
  expect(promiseKept(state, '2026-06-01')).toBeNull()
})

test('whatever is tried, only a step that can follow counts, and each counts once', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const before = foldRecommendation(history.slice(0, -1))
      const last = history.at(-1)
      if (last === undefined || history.length === 1) return
      const counts = last.kind !== 'written' && canStepFrom(before.state, last.kind)
      expect(foldRecommendation(history).version - before.version).toBe(counts ? 1 : 0)
    }),
  )
})

test('nothing is done that no unit reported, and nothing is late without a day', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, (history, today) => {
      const state = foldRecommendation(history)
      if (state.state === 'done') expect(state.reportedOn).not.toBeNull()
      if (state.dueOn === null) expect(promiseKept(state, today)).not.toBe('late')
      if (state.state === 'written') expect(state.unitId).toBeNull()
    }),
  )
})

test('what is late today is not kept tomorrow without anybody’s doing', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, anyDay, (history, one, other) => {
      const [today = one, later = other] = [one, other].toSorted()
      const state = foldRecommendation(history)
      if (promiseKept(state, today) === 'late') expect(promiseKept(state, later)).toBe('late')
    }),
  )
})

test('every day that was promised stays, the newest last, and none stands twice in a row', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const { promisedDays, dueOn } = foldRecommendation(history)
      expect(promisedDays.at(-1) ?? null).toBe(dueOn)
      expect(promisedDays.some((day, place) => day === promisedDays[place + 1])).toBe(false)
    }),
  )
})

test('a recommendation is unanswered as long as it is neither done nor closed with a reason', () => {
  expect(recommendationStates.filter((state) => isUnanswered({ state }))).toEqual([
    ...['written', 'planned', 'reported'],
  ])
  expect(promiseOutcomes).toHaveLength(4)
})

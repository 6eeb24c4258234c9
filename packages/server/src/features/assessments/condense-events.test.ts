import fc from 'fast-check'
import { expect, test } from 'vitest'
import { condenseEvents } from './condense-events.ts'
import type { AssessmentEvent } from './event-watch.ts'

const rated = (indicatorCode: string, version: number): AssessmentEvent => ({
  ...{ type: 'indicator_changed', indicatorCode, version },
  ...{ actorName: 'ani', at: '2026-11-26T15:00:00.000Z' },
})

test('of one indicator the last word is told, in the order in which things were last changed', () => {
  expect(condenseEvents([rated('1', 1), rated('2', 1), rated('1', 2)])).toEqual([
    rated('2', 1),
    rated('1', 2),
  ])
  expect(condenseEvents([])).toEqual([])
})

test('the text of a colleague and the rating of the same indicator are two things', () => {
  const typed: AssessmentEvent = { ...rated('1', 7), type: 'draft_changed', field: 'facts' }
  const analysed: AssessmentEvent = { ...typed, field: 'analysis' }

  expect(condenseEvents([rated('1', 3), typed, analysed])).toEqual([rated('1', 3), typed, analysed])
})

test('where a crowd changes much at once, one sentence says so', () => {
  const many = Array.from({ length: 40 }, (_, place) => rated(`${place}`, place))

  expect(condenseEvents(many)).toEqual([{ ...rated('39', 39), type: 'much_changed', indicatorCode: null }])
})

test('whatever happened, nothing that changed is left untold', () => {
  const anyEvent = fc
    .record({ code: fc.integer({ min: 1, max: 30 }), version: fc.nat(9) })
    .map(({ code, version }) => rated(`${code}`, version))
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
      const told = condenseEvents(events)
      const tellsAll = told.some(({ type }) => type === 'much_changed')

      expect(told.length).toBeLessThanOrEqual(12)
      if (tellsAll) return
      for (const { indicatorCode } of events) {
        const last = events.findLast((event) => event.indicatorCode === indicatorCode)
        expect(told).toContainEqual(last)
      }
    }),
  )
})

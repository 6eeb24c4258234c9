import { judgedOutside } from '@undagi/maturity'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AssessmentAction } from '../../assessment-action.ts'
import { gatherDouble, type SignedAction } from './gather-double.ts'
import { gatherSettled } from './gather-settled.ts'
import { isFull, pairUp } from './pair-up.ts'

const code = fc.constantFrom('1', '2', '3')
const value = fc.constantFrom('1', '2', '3', '4')
const texts = { facts: '', analysis: '' }
const outside = { actedAs: 'national_operator' as const, letter: null }
const drawn: AssessmentAction = {
  ...{ kind: 'sample_drawn', size: 2, seed: 'rapat', reason: 'Uji.', candidates: [], outside },
  indicatorCodes: ['1', '2'],
}
const judged = fc.record({ indicatorCode: code, value, stage: fc.constantFrom(...judgedOutside) })
const said: fc.Arbitrary<readonly [actorId: string, AssessmentAction]> = fc.oneof(
  judged.map((each) => ['first', { kind: 'stage_judged', justification: '', ...texts, ...each }] as const),
  judged.map((each) => ['second', { kind: 'rated_second', ...texts, ...each }] as const),
  code.map(
    (indicatorCode) =>
      ['reviewer', { kind: 'score_reviewed', indicatorCode, valid: true, note: '' }] as const,
  ),
)
const anyLog = fc.array(said, { maxLength: 30 }).map((each) => sign([['ministry', drawn], ...each]))

function sign(said: readonly (readonly [actorId: string, AssessmentAction])[]): SignedAction[] {
  return said.map(([actorId, action], at) => ({
    ...{ ...action, actorId, actorName: actorId, sequence: at + 1 },
    actedAt: new Date(Date.UTC(2026, 8, 1, 8, at)),
  }))
}

test('each indicator of the sample has one place in the list, in its order, and no other indicator has', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      expect(pairUp(gatherDouble(log)).map((pair) => pair.code)).toEqual(['1', '2'])
    }),
  )
})

test('a pair is full only with one value of each of two people, the first said in the same stage or before', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      for (const { first, second, state } of pairUp(gatherDouble(log)).filter(isFull)) {
        expect([first.personId, second.personId]).toEqual(['first', 'second'])
        expect(judgedOutside.indexOf(first.stage)).toBeLessThanOrEqual(judgedOutside.indexOf(second.stage))
        expect(state).toBe(first.value === second.value ? 'equal' : 'differs')
      }
    }),
  )
})

test('what the first says after the review or a third person looked changes no pair', () => {
  fc.assert(
    fc.property(anyLog, code, value, (log, indicatorCode, later) => {
      const rejudged: AssessmentAction = {
        ...{ kind: 'stage_judged', stage: 'document_review', indicatorCode, value: later },
        ...{ ...texts, justification: '' },
      }
      const looked: AssessmentAction = { kind: 'score_reviewed', indicatorCode, valid: false, note: 'Lihat.' }
      const all = log.map(({ actorId, ...action }) => [actorId, action] as const)
      const before = pairUp(gatherDouble(sign([...all, ['reviewer', looked]])))

      expect(pairUp(gatherDouble(sign([...all, ['reviewer', looked], ['first', rejudged]])))).toEqual(before)
    }),
  )
})

test('of an assessor is told only what was settled: by two who agree, by a third, or by a valid review that still stands', () => {
  const judge = (indicatorCode: string, given: string): AssessmentAction => ({
    ...{ kind: 'stage_judged', stage: 'document_review', indicatorCode, value: given },
    ...{ ...texts, justification: '' },
  })
  const rate = (indicatorCode: string, given: string): AssessmentAction => ({
    ...{ kind: 'rated_second', stage: 'document_review', indicatorCode, value: given },
    ...texts,
  })
  const actions = sign([
    ['ministry', drawn],
    ['first', judge('1', '3')],
    ['second', rate('1', '2')],
    ['first', judge('2', '4')],
    ['first', judge('3', '1')],
    ['reviewer', { kind: 'score_reviewed', indicatorCode: '3', valid: true, note: '' }],
  ])
  const settle: AssessmentAction = {
    ...{ kind: 'pair_settled', indicatorCode: '1', value: '2', reason: 'Naskahnya rancangan.' },
    ...{ first: { personId: 'first', value: '3' }, second: { personId: 'second', value: '2' } },
  }
  const place = { id: 'a', institutionId: 'i', stage: 'interview' as const, timeZone: 'Asia/Jakarta' }
  const told = (log: readonly SignedAction[]) =>
    gatherSettled({ ...place, actions: log }).map(
      (each) => `${each.assessorId} ${each.value} ${each.settled}`,
    )

  expect(told(actions)).toEqual(['first 1 1'])
  const all = actions.map(({ actorId, ...action }) => [actorId, action] as const)
  expect(told(sign([...all, ['third', settle]])).toSorted()).toEqual(['first 1 1', 'first 3 2', 'second 2 2'])
})

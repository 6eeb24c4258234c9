import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { selectActions, toAction } from './actions.repository.ts'
import type { RecordedAction } from './assessment-action.ts'
import { foldAssessment, untouchedAssessment } from './fold-assessment.ts'
import { selectStates } from './indicator-states.repository.ts'
import { selectResult } from './results.repository.ts'

const rated = (sequence: number, value: string | null): RecordedAction => ({
  kind: 'rated',
  indicatorCode: '1',
  value,
  reason: null,
  sequence,
  actorName: 'ani',
  actedAt: new Date('2024-05-01'),
})

describe('the fold', () => {
  test('the last rating stands, and a rating taken back leaves nothing', () => {
    const state = [rated(1, '2'), rated(2, '3'), rated(3, null)].reduce(foldAssessment, untouchedAssessment)

    expect(state.version).toBe(3)
    expect(state.indicators.get('1')).toMatchObject({ value: null, version: 3 })
  })

  test('a settled text changes neither the value nor its version', () => {
    const text: RecordedAction = {
      ...rated(2, null),
      kind: 'facts_settled',
      indicatorCode: '1',
      text: 'Ada.',
    }

    const state = [rated(1, '2'), text].reduce(foldAssessment, untouchedAssessment)

    expect(state.indicators.get('1')).toMatchObject({ value: '2', facts: 'Ada.', version: 1 })
  })
})

describe('what is stored', () => {
  let undagi: TestApp
  beforeAll(async () => {
    undagi = await createTestApp({ 'kota-arang': { ani: ['internal_assessor', 'administrator'] } })
  })
  afterAll(() => undagi.close())

  test('is exactly what the fold makes of the actions, whatever was done', async () => {
    const assessmentId = undagi.institution('kota-arang').assessments[2024] ?? ''
    const request = { token: 'session-of-ani', at: undagi.clock.now() }
    const ani = undagi.as('ani')
    const versions = new Map<string, number>()
    const code = fc.constantFrom('1', '2', '3')
    const step = fc.oneof(
      fc.record({ code, value: fc.constantFrom('1', '2', '3.25', '4', null) }),
      fc.record({ code, met: fc.subarray(['a', 'b']) }),
      fc.record({
        code,
        field: fc.constantFrom('facts' as const, 'analysis' as const),
        text: fc.string({ maxLength: 20 }),
      }),
    )

    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        for (const each of steps) {
          const params = { path: { assessmentId, code: each.code } }
          const expectedVersion = versions.get(each.code) ?? 0
          if ('value' in each) {
            const body = { expectedVersion, value: each.value, reason: 'Contoh.' }
            const { data } = await ani.PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
              params,
              body,
            })
            versions.set(each.code, data?.version ?? -1)
          } else if ('met' in each) {
            const metCriteria = each.met
              .map((letter) => `${each.code}.2.${letter}`)
              .filter((known) => known !== '2.2.b' && known !== '3.2.b')
            const body = { expectedVersion, metCriteria }
            const { data } = await ani.PUT('/assessments/{assessmentId}/indicators/{code}/criteria', {
              params,
              body,
            })
            versions.set(each.code, data?.version ?? -1)
          } else {
            const key = `${each.code}/${each.field}`
            const body = { expectedVersion: versions.get(key) ?? 0, text: each.text, settle: true }
            const path = { ...params.path, field: each.field }
            const { data } = await ani.PUT('/assessments/{assessmentId}/indicators/{code}/drafts/{field}', {
              params: { path },
              body,
            })
            versions.set(key, data?.version ?? -1)
          }
        }

        const { results } = await undagi.database.read(request, (db) => [
          selectActions(db, assessmentId),
          selectStates(db, { assessmentId }),
          selectResult(db, assessmentId),
        ])
        const [actions, states, [stored]] = results
        const folded = actions.map(toAction).reduce(foldAssessment, untouchedAssessment)
        expect(new Map(states.map((state) => [state.code, state]))).toEqual(folded.indicators)
        expect(actions.map(({ sequence }) => sequence)).toEqual(actions.map((_, position) => position + 1))
        const missing = ['1', '2', '3'].filter(
          (each) => (folded.indicators.get(each)?.value ?? null) === null,
        )
        expect(stored?.result).toMatchObject({ missing: [...missing, '4', '5', '6', '7'] })
      }),
      { numRuns: 20 },
    )
  })
})

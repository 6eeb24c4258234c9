import { expect, test } from 'vitest'
import type { RecordedAction } from './assessment-action.ts'
import { foldAssessment, untouchedAssessment } from './fold-assessment.ts'

const recorded = (sequence: number) => ({ sequence, actorName: 'ani', actedAt: new Date('2024-05-01') })
const rated = (sequence: number, value: string | null): RecordedAction => ({
  ...{ kind: 'rated', indicatorCode: '1', value, reason: null },
  ...recorded(sequence),
})
const fold = (...actions: RecordedAction[]) => actions.reduce(foldAssessment, untouchedAssessment)

test('the last rating stands, and a rating taken back leaves nothing', () => {
  const state = fold(rated(1, '2'), rated(2, '3'), rated(3, null))

  expect(state.version).toBe(3)
  expect(state.indicators.get('1')).toMatchObject({ value: null, version: 3 })
})

test('a settled text changes neither the value nor its version', () => {
  const state = fold(rated(1, '2'), {
    kind: 'facts_settled',
    indicatorCode: '1',
    text: 'Ada.',
    ...recorded(2),
  })

  expect(state.indicators.get('1')).toMatchObject({ value: '2', facts: 'Ada.', version: 1 })
})

test('a target belongs to the assessment and touches no indicator', () => {
  const state = fold(rated(1, '2'), { kind: 'target_set', target: '3.10', ...recorded(2) })

  expect(state).toMatchObject({ target: '3.10', version: 2 })
  expect(state.indicators.get('1')).toMatchObject({ version: 1 })
})

test('the last word on the boundary rule stands, with its source, and touches no rating', () => {
  const ruled = (sequence: number, rule: 'rounded' | 'unknown', source: string): RecordedAction => ({
    ...{ kind: 'boundary_ruled', rule, source, actedAs: 'national_operator' },
    ...recorded(sequence),
  })
  const state = fold(rated(1, '2'), ruled(2, 'unknown', 'Belum ada surat.'), ruled(3, 'rounded', 'Surat B/1'))

  expect(state).toMatchObject({ boundaryRule: 'rounded', boundarySource: 'Surat B/1', version: 3 })
  expect(state.indicators.get('1')).toMatchObject({ value: '2', version: 1 })
  expect(fold(rated(1, '2'))).toMatchObject({ boundaryRule: null, boundarySource: null })
})

import { assessmentStates } from '@undagi/maturity'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stageSteps } from './stage-steps.ts'

const line = (standing: Parameters<typeof stageSteps>[0]) =>
  stageSteps(standing).map(({ stage, state }) => `${stage} ${state}`)

test('a round that nobody judges from outside ends with sending', () => {
  expect(line({ kind: 'self_assessment', stage: 'verification', entries: [{ to: 'verification' }] })).toEqual(
    ['filling done', 'verification now', 'signing ahead', 'submitted ahead'],
  )
})

test('monitoring goes without interview and visit', () => {
  expect(line({ kind: 'monitoring', stage: 'submitted', entries: [] })).toEqual([
    'filling done',
    'verification done',
    'signing done',
    'submitted now',
    'document_review ahead',
    'score_review ahead',
    'consolidation ahead',
    'published ahead',
  ])
})

test('a visit that was not needed is not called done', () => {
  const visit = (to: readonly ('interview' | 'site_visit' | 'score_review')[]) =>
    stageSteps({ kind: 'evaluation', stage: 'score_review', entries: to.map((each) => ({ to: each })) }).find(
      ({ stage }) => stage === 'site_visit',
    )?.state

  expect(visit(['score_review', 'interview'])).toBe('left_out')
  expect(visit(['score_review', 'site_visit', 'interview'])).toBe('done')
})

test('wherever it stands, exactly that step is the present one, and nothing behind it lies ahead', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('self_assessment' as const, 'evaluation' as const, 'monitoring' as const),
      fc.constantFrom(...assessmentStates),
      (kind, stage) => {
        const steps = stageSteps({ kind, stage, entries: [] })
        const at = steps.findIndex((step) => step.state === 'now')

        expect(steps[at]?.stage).toBe(stage)
        expect(steps.filter(({ state }) => state === 'now')).toHaveLength(1)
        expect(steps.every(({ state }, position) => (state === 'ahead') === position > at)).toBe(true)
      },
    ),
  )
})

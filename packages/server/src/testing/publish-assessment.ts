import { expect } from 'vitest'
import type { TestApp } from './create-test-app.ts'
import { submitAssessment } from './submit-assessment.ts'

interface By {
  readonly assessor: string
  readonly inCharge: string
  readonly coordinator: string
  readonly operator: string
}

const stages = ['submitted', 'document_review', 'interview', 'score_review', 'consolidation'] as const

/** Takes an assessment of an evaluation through every stage that it must pass, with nobody judging, until it is published. */
export async function publishAssessment(undagi: TestApp, assessmentId: string, by: By): Promise<void> {
  const at = { params: { path: { assessmentId } } }
  await submitAssessment(undagi, assessmentId, by)
  for (const [position, open] of stages.entries()) {
    const expectedStage = stages[position - 1]
    if (expectedStage === undefined || expectedStage === 'consolidation' || open === 'submitted') continue
    await undagi
      .as(by.operator)
      .POST('/assessments/{assessmentId}/stages/openings', { ...at, body: { expectedStage, open } })
  }
  const published = await undagi.as(by.operator).POST('/assessments/{assessmentId}/stages/publication', {
    ...at,
    body: { expectedStage: 'consolidation' },
  })
  expect(published.data?.stage).toBe('published')
}

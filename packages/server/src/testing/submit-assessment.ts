import { expect } from 'vitest'
import { approveAssessment } from './approve-assessment.ts'
import type { TestApp } from './create-test-app.ts'

/** Who does what: an internal assessor sends, the person in charge approves, the coordinator signs. */
interface By {
  readonly assessor: string
  readonly inCharge: string
  readonly coordinator: string
}

const paper = { number: '12/SPBE/2024', date: '2024-08-01' }

/** Sends an assessment with whatever is missing, approves and submits it. */
export async function submitAssessment(
  undagi: TestApp,
  assessmentId: string,
  { assessor, inCharge, coordinator }: By,
): Promise<void> {
  const at = { params: { path: { assessmentId } } }
  await approveAssessment(undagi, assessmentId, { assessor, inCharge })
  const submitted = await undagi.as(coordinator).POST('/assessments/{assessmentId}/stage/submission', {
    ...at,
    body: { expectedStage: 'signing', papers: { officialRecord: paper, publicationConsent: paper } },
  })
  expect(submitted.data?.stage).toBe('submitted')
}

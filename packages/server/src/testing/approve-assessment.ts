import type { TestApp } from './create-test-app.ts'

/** An internal assessor sends an assessment with whatever is missing, and the person in charge approves it. */
export async function approveAssessment(
  undagi: TestApp,
  assessmentId: string,
  { assessor, inCharge }: { readonly assessor: string; readonly inCharge: string },
): Promise<void> {
  const path = '/assessments/{assessmentId}/stage'
  const at = { params: { path: { assessmentId } } }
  const { data } = await undagi
    .as(assessor)
    .GET(path, { params: { ...at.params, query: { with: 'requests' } } })
  const seenGaps = data?.gaps ?? []
  await undagi.as(assessor).POST(`${path}/verification`, {
    ...at,
    body: {
      ...{ expectedStage: 'filling', seenGaps },
      seenRequests: data?.openRequests?.map(({ requestId }) => requestId) ?? [],
    },
  })
  await undagi.as(inCharge).POST(`${path}/approval`, {
    ...at,
    body: { expectedStage: 'verification', seenGaps },
  })
}

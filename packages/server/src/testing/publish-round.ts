import { expect } from 'vitest'
import type { TestApp } from './create-test-app.ts'
import { reviewedElsewhere } from './reviewed-elsewhere.ts'
import { submitAssessment } from './submit-assessment.ts'

const path = '/assessments/{assessmentId}'

/** What was judged of the documents of a round, by indicator. */
type Judged = Readonly<Record<string, string>>

/**
 * A round of evaluation from filling in to publication: ani, kadis and sekda send it, eka judges documents, nina opens and publishes. Up to
 * `until` where somebody looks before.
 */
export async function publishRound(
  undagi: TestApp,
  assessmentId: string,
  {
    judged,
    until = 'published',
  }: { readonly judged: Judged; readonly until?: 'consolidation' | 'published' },
): Promise<void> {
  const at = { params: { path: { assessmentId } } }
  await submitAssessment(undagi, assessmentId, { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' })
  const opened = ['submitted', 'document_review', 'interview', 'score_review', 'consolidation'] as const
  for (const [position, expectedStage] of opened.entries()) {
    const open = opened[position + 1]
    if (open === undefined || open === 'submitted') continue
    const { response } = await undagi
      .as('nina')
      .POST(`${path}/stages/openings`, { ...at, body: { expectedStage, open, ...reviewedElsewhere } })
    expect(response.status, open).toBe(200)
    if (open === 'document_review') await judgeAll(undagi, assessmentId, judged)
  }
  if (until === 'published') await publish(undagi, assessmentId)
}

export async function publish(undagi: TestApp, assessmentId: string): Promise<void> {
  const { response } = await undagi.as('nina').POST(`${path}/stages/publication`, {
    params: { path: { assessmentId } },
    body: { expectedStage: 'consolidation' },
  })
  expect(response.status).toBe(200)
}

async function judgeAll(undagi: TestApp, assessmentId: string, judged: Judged): Promise<void> {
  for (const [code, value] of Object.entries(judged)) {
    const { response } = await undagi.as('eka').PUT(`${path}/stages/{stage}/indicators/{code}`, {
      params: { path: { assessmentId, stage: 'document_review', code } },
      body: {
        ...{ expectedVersion: 0, value, facts: 'Perwali 12/2023 pasal 4, halaman 3' },
        ...{ analysis: 'Memenuhi butir b.', justification: 'Naskahnya sudah ditetapkan.' },
      },
    })
    expect(response.status, code).toBe(200)
  }
}

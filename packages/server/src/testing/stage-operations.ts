import type { Operation } from './operations.ts'

const paper = { number: '1/SPBE/2024', date: '2024-09-01' }

/** Of an assessment that is still filled in: who may do the later steps is told that it does not stand there. */
export function stageOperations(assessment: string): Record<string, Operation> {
  const at = '/assessments/{assessmentId}/stage'
  const path = `${assessment}/stage`
  return {
    [`GET ${at}`]: { path },
    [`POST ${at}/verification`]: {
      path: `${path}/verification`,
      body: { expectedStage: 'filling', seenGaps: [] },
    },
    [`POST ${at}/approval`]: {
      path: `${path}/approval`,
      body: { expectedStage: 'verification', seenGaps: [] },
    },
    [`POST ${at}/return`]: {
      path: `${path}/return`,
      body: { expectedStage: 'verification', note: 'Lengkapi.', revisionNotes: [] },
    },
    [`POST ${at}/submission`]: {
      path: `${path}/submission`,
      body: { expectedStage: 'signing', papers: { officialRecord: paper, publicationConsent: paper } },
    },
    [`POST ${at}/reopening`]: {
      path: `${path}/reopening`,
      body: { expectedStage: 'submitted', note: 'Ada naskah baru.' },
    },
  }
}

import type { Operation } from './operations.ts'

const paper = { number: '1/SPBE/2024', date: '2024-09-01' }

const said = {
  value: '3',
  facts: 'Perwali 12/2023',
  analysis: 'Memenuhi butir b',
  justification: 'Ditetapkan.',
}

/** What comes from outside: of an assessment that is still filled in, so whoever may is told that it does not stand there. */
function outsideOperations(assessment: string): Record<string, Operation> {
  const at = '/assessments/{assessmentId}'
  const letter = { number: 'B/1/2024', date: '2024-09-02' }
  return {
    [`GET ${at}/stages`]: { path: `${assessment}/stages` },
    [`GET ${at}/stage-values/{code}`]: { path: `${assessment}/stage-values/1` },
    [`GET ${at}/stages/{stage}/result`]: { path: `${assessment}/stages/self_assessment/result` },
    [`GET ${at}/stages/events`]: { path: `${assessment}/stages/events` },
    [`GET ${at}/stage-difference`]: { path: `${assessment}/stage-difference` },
    [`POST ${at}/stages/openings`]: {
      path: `${assessment}/stages/openings`,
      body: { expectedStage: 'submitted', open: 'document_review', letter },
    },
    [`POST ${at}/stages/return`]: {
      path: `${assessment}/stages/return`,
      body: {
        ...{ expectedStage: 'score_review', note: 'Periksa.' },
        invalid: [{ indicatorCode: '1', text: 'Tanpa naskah.' }],
        letter,
      },
    },
    [`POST ${at}/stages/publication`]: {
      path: `${assessment}/stages/publication`,
      body: { expectedStage: 'consolidation', letter },
    },
    [`POST ${at}/stages/draft`]: { path: `${assessment}/stages/draft`, body: { shown: true, letter } },
    [`PUT ${at}/stages/{stage}/indicators/{code}`]: {
      path: `${assessment}/stages/document_review/indicators/1`,
      body: { expectedVersion: 0, ...said },
    },
    [`PUT ${at}/stage-values/{code}/review`]: {
      path: `${assessment}/stage-values/1/review`,
      body: { expectedVersion: 0, valid: true, note: '' },
    },
    [`POST ${at}/stage-values/{code}/corrections`]: {
      path: `${assessment}/stage-values/1/corrections`,
      body: { expectedVersion: 0, ...said, reason: 'Salah ketik.', letter },
    },
  }
}

/** Second ratings of the same assessment, which does not stand where anybody draws or rates. */
function doubleOperations(assessment: string): Record<string, Operation> {
  const at = '/assessments/{assessmentId}/double-ratings'
  const path = `${assessment}/double-ratings`
  const letter = { number: 'B/1/2024', date: '2024-09-02' }
  return {
    [`GET ${at}`]: { path },
    'GET /assessor-drift': { path: '/assessor-drift?year=2024' },
    [`POST ${at}/sample`]: {
      path: `${path}/sample`,
      body: { expectedDraws: 0, size: 2, seed: 'rapat', reason: 'Uji kesepakatan.', letter },
    },
    [`PUT ${at}/{code}/own`]: {
      path: `${path}/1/own`,
      body: { ...{ expectedVersion: 0, stage: 'document_review' }, value: '3', facts: '', analysis: '' },
    },
    [`POST ${at}/{code}/settlements`]: {
      path: `${path}/1/settlements`,
      body: {
        ...{ secondId: '00000000-0000-4000-8000-000000000000', expectedVersion: 0 },
        ...{ seenFirst: '2', seenSecond: '3', value: '3', reason: 'Naskahnya ada.' },
      },
    },
  }
}

/** Of an assessment that is still filled in: who may do the later steps is told that it does not stand there. */
export function stageOperations(assessment: string): Record<string, Operation> {
  const at = '/assessments/{assessmentId}/stage'
  const path = `${assessment}/stage`
  return {
    ...outsideOperations(assessment),
    ...doubleOperations(assessment),
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

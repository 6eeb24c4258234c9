import type { Operation } from './operations.ts'

const nobody = '00000000-0000-4000-8000-000000000000'

/** Of nobody in particular: who may assign is told so with a refusal of its own. */
export function assignmentOperations(assessment: string): Record<string, Operation> {
  const at = '/assessments/{assessmentId}/assignments'
  const path = `${assessment}/assignments`
  return {
    'GET /own-assignments': { path: '/own-assignments' },
    'GET /assignment-plan': { path: '/assignment-plan?year=2024&needed=2&capacity=4' },
    'POST /assignment-plan': {
      path: '/assignment-plan',
      body: {
        ...{ year: 2024, needed: 2, capacity: 4, seen: [{ assessmentId: nobody, assessorId: nobody }] },
        ...{ from: '2031-01-01', until: '2031-12-31', reason: '' },
      },
    },
    'GET /assessments/{assessmentId}/conflict-rules': { path: `${assessment}/conflict-rules` },
    'POST /assessments/{assessmentId}/conflict-rulings': {
      path: `${assessment}/conflict-rulings`,
      body: { expectedRulings: 0, rules: [], reason: 'Belum ada surat.' },
    },
    [`GET ${at}`]: { path },
    [`POST ${at}`]: {
      path,
      body: { assessorId: nobody, from: '2031-01-01', until: '2031-12-31', reason: '' },
    },
    [`POST ${at}/end`]: { path: `${path}/end`, body: { assignmentId: nobody, reason: 'Berhalangan.' } },
    [`POST ${at}/own-ties`]: {
      path: `${path}/own-ties`,
      body: { kind: 'declare', tie: 'family', from: null, until: null, note: 'Saudara kandung.' },
    },
  }
}

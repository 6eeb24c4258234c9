import type { Operation } from './operations.ts'

/** Of an assessment that is still filled in: a draft there is, and whoever may issue is told that it is too early. */
export function paperOperations(assessment: string, checkCode: string): Record<string, Operation> {
  const at = '/assessments/{assessmentId}/papers'
  const path = `${assessment}/papers`
  return {
    [`GET ${at}`]: { path },
    [`GET /assessments/{assessmentId}/interview/record`]: { path: `${assessment}/interview/record` },
    [`GET ${at}/{kind}`]: { path: `${path}/publication_consent` },
    [`GET ${at}/{kind}/docx`]: { path: `${path}/publication_consent/docx` },
    [`POST ${at}/{kind}/versions`]: {
      path: `${path}/publication_consent/versions`,
      body: {
        ...{ number: '1/SPBE/2024', place: 'Kota Arang', day: '2024-09-01', version: 1 },
        signatory: { name: 'Sekda', position: null, employeeNumber: null },
      },
    },
    [`GET ${at}/{kind}/versions/{version}`]: { path: `${path}/leader_summary/versions/1` },
    [`GET ${at}/{kind}/versions/{version}/docx`]: { path: `${path}/leader_summary/versions/1/docx` },
    [`POST ${at}/{kind}/signed-copies`]: {
      path: `${path}/publication_consent/signed-copies`,
      body: { file: Buffer.from('%PDF-1.7').toString('base64'), fileName: 'BA.pdf', code: null },
    },
    [`GET ${at}/{kind}/versions/{version}/signed`]: {
      path: `${path}/self_assessment_record/versions/1/signed`,
    },
    ...reportOperations(assessment),
    'GET /paper-checks/{code}': { path: `/paper-checks/${checkCode}` },
  }
}

function reportOperations(assessment: string): Record<string, Operation> {
  const at = '/assessments/{assessmentId}/report'
  const path = `${assessment}/report`
  return {
    [`GET ${at}`]: { path },
    [`GET ${at}/draft`]: { path: `${path}/draft` },
    [`GET ${at}/draft/docx`]: { path: `${path}/draft/docx` },
    [`POST ${at}/versions`]: {
      path: `${path}/versions`,
      body: {
        ...{ number: '2/LHE/2024', place: 'Kota Arang', day: '2024-12-01', version: 1, summary: '' },
        signatory: { name: null, position: null, employeeNumber: null, capacity: 'Ketua Tim Pelaksana' },
      },
    },
    [`GET ${at}/versions/{version}`]: { path: `${path}/versions/1` },
    [`GET ${at}/versions/{version}/docx`]: { path: `${path}/versions/1/docx` },
    [`GET ${at}/aspects`]: { path: `${path}/aspects` },
    [`PUT ${at}/aspects/{aspectCode}`]: {
      path: `${path}/aspects/A1`,
      body: { seenVersion: 0, strengths: 'Lengkap.', weaknesses: '', suggestions: '', reason: null },
    },
  }
}

export function letterheadOperations(institution: string): Record<string, Operation> {
  const at = '/institutions/{institutionId}/letterhead'
  const path = `${institution}/letterhead`
  const body = {
    ...{ owner: 'PEMERINTAH KOTA ARANG', unit: null, contact: [], place: 'Kota Arang', logo: 'none' },
    signatory: { name: null, position: null, employeeNumber: null },
  }
  return {
    [`GET ${at}`]: { path },
    [`POST ${at}/preview`]: { path: `${path}/preview`, body },
    [`PUT ${at}`]: { path, body: { ...body, expectedVersion: 0 } },
  }
}

/** What is brought is no Word document: whoever may is told so. */
export function templateOperations(institution: string): Record<string, Operation> {
  const at = '/institutions/{institutionId}/paper-templates'
  const path = `${institution}/paper-templates`
  const file = Buffer.from('bukan Word').toString('base64')
  return {
    [`GET ${at}`]: { path },
    [`GET ${at}/{kind}/start`]: { path: `${path}/publication_consent/start` },
    [`GET ${at}/{kind}/file`]: { path: `${path}/leader_summary/file` },
    [`POST ${at}/{kind}/check`]: { path: `${path}/publication_consent/check`, body: { file } },
    [`POST ${at}/{kind}/preview`]: {
      path: `${path}/publication_consent/preview`,
      body: { file, assessmentId: null },
    },
    [`PUT ${at}/{kind}`]: {
      path: `${path}/publication_consent`,
      body: { template: 'none', expectedVersion: 0 },
    },
  }
}

import type { Operation, Things } from './operations.ts'

const linkedEvidence = {
  ...{ kind: 'policy', title: 'Peraturan Wali Kota', number: null, issuer: null, dated: null },
  ...{ validFrom: null, validTo: null, status: 'unknown', confidentiality: 'internal', viewerIds: [] },
  ...{ link: 'https://jdih.undagi.test/1', note: '', uploadIds: [] },
}

interface About {
  /** Addresses of the institution, and of an indicator of its assessment. */
  readonly institution: string
  readonly assessment: string
  readonly indicator: string
  readonly things: Pick<Things, 'evidenceItemId' | 'evidenceOfferId' | 'uploadId'>
}

/** What may be done with documents: sent, kept, offered. */
export function evidenceOperations({
  institution,
  assessment,
  indicator,
  things,
}: About): Readonly<Record<string, Operation>> {
  const evidence = `${institution}/evidence`
  const offered = `${indicator}/evidence`
  const upload = `${institution}/uploads/${things.uploadId}`
  return {
    'GET /institutions/{institutionId}/evidence': { path: evidence },
    'GET /institutions/{institutionId}/evidence/events': { path: `${evidence}/events` },
    'GET /institutions/{institutionId}/evidence/search': { path: `${evidence}/search?q=keputusan` },
    'POST /institutions/{institutionId}/evidence': { path: evidence, body: linkedEvidence },
    'GET /institutions/{institutionId}/evidence/{itemId}': { path: `${evidence}/${things.evidenceItemId}` },
    'POST /institutions/{institutionId}/evidence/{itemId}/revisions': {
      path: `${evidence}/${things.evidenceItemId}/revisions`,
      body: { ...linkedEvidence, expectedRevision: 1, keptFiles: [] },
    },
    'GET /institutions/{institutionId}/evidence/{itemId}/revisions/{revision}/files/{position}': {
      path: `${evidence}/${things.evidenceItemId}/revisions/1/files/1`,
    },
    'GET /institutions/{institutionId}/evidence/{itemId}/revisions/{revision}/files/{position}/film': {
      path: `${evidence}/${things.evidenceItemId}/revisions/1/files/1/film`,
    },
    'GET /institutions/{institutionId}/evidence/{itemId}/revisions/{revision}/files/{position}/pages/{page}':
      {
        path: `${evidence}/${things.evidenceItemId}/revisions/1/files/1/pages/1`,
      },
    'GET /institutions/{institutionId}/evidence/{itemId}/revisions/{revision}/files/{position}/pages/{page}/text':
      { path: `${evidence}/${things.evidenceItemId}/revisions/1/files/1/pages/1/text` },
    'GET /institutions/{institutionId}/evidence-amiss': { path: `${institution}/evidence-amiss` },
    'GET /institutions/{institutionId}/own-documents': { path: `${institution}/own-documents` },
    'GET /institutions/{institutionId}/coordination-team': { path: `${institution}/coordination-team` },
    'POST /institutions/{institutionId}/coordination-team/changes': {
      path: `${institution}/coordination-team/changes`,
      body: {
        ...{ kind: 'team_established', decreeItemId: things.evidenceItemId },
        ...{ validFrom: '2026-01-05', validTo: null },
      },
    },
    'GET /institutions/{institutionId}/evidence/{itemId}/alike': {
      path: `${evidence}/${things.evidenceItemId}/alike`,
    },
    'GET /institutions/{institutionId}/evidence-copies': {
      path: `${institution}/evidence-copies?uploads=${things.uploadId}`,
    },
    'GET /institutions/{institutionId}/evidence-viewers': { path: `${institution}/evidence-viewers` },
    'POST /institutions/{institutionId}/uploads': {
      path: `${institution}/uploads`,
      headers: { 'upload-length': '4', 'upload-metadata': 'filename c2sucGRm' },
    },
    'GET /institutions/{institutionId}/uploads/{uploadId}': { path: upload },
    'GET /institutions/{institutionId}/uploads/{uploadId}/findings': { path: `${upload}/findings` },
    'PATCH /institutions/{institutionId}/uploads/{uploadId}': {
      path: upload,
      ...{ file: 'isi', fileType: 'application/offset+octet-stream', headers: { 'upload-offset': '0' } },
    },
    'DELETE /institutions/{institutionId}/uploads/{uploadId}': { path: upload },
    'GET /assessments/{assessmentId}/indicators/{code}/evidence': { path: offered },
    'GET /assessments/{assessmentId}/indicators/{code}/evidence/alike': { path: `${offered}/alike` },
    'POST /assessments/{assessmentId}/indicators/{code}/evidence': {
      path: offered,
      body: {
        ...{ itemId: things.evidenceItemId, criterionCode: '1.2.a', article: 'Pasal 4', page: 2 },
        ...{ atSeconds: null, why: '' },
      },
    },
    'GET /assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/files/{position}': {
      path: `${offered}/${things.evidenceOfferId}/files/1`,
    },
    'GET /assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/files/{position}/pages/{page}': {
      path: `${offered}/${things.evidenceOfferId}/files/1/pages/1`,
    },
    'GET /assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/files/{position}/pages/{page}/text':
      { path: `${offered}/${things.evidenceOfferId}/files/1/pages/1/text` },
    'GET /assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/files/{position}/film': {
      path: `${offered}/${things.evidenceOfferId}/files/1/film`,
    },
    'GET /assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/passage': {
      path: `${offered}/${things.evidenceOfferId}/passage`,
    },
    'POST /assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/withdrawal': {
      path: `${offered}/${things.evidenceOfferId}/withdrawal`,
      body: { reason: '' },
    },
    'GET /assessments/{assessmentId}/examinations': { path: `${assessment}/examinations` },
    'GET /assessments/{assessmentId}/completeness': { path: `${assessment}/completeness` },
    'PUT /assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/verdict': {
      path: `${offered}/${things.evidenceOfferId}/verdict`,
      body: { verdict: 'accepted', reason: '', seenRevision: 1, seenVerdict: null },
    },
    'POST /assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/verdict/withdrawal': {
      path: `${offered}/${things.evidenceOfferId}/verdict/withdrawal`,
      body: { seenVerdict: things.evidenceItemId },
    },
    'GET /assessments/{assessmentId}/support': { path: `${assessment}/support` },
    'GET /assessments/{assessmentId}/indicators/{code}/findings': { path: `${indicator}/findings` },
    'PUT /assessments/{assessmentId}/indicators/{code}/criteria/{criterionCode}/decision': {
      path: `${indicator}/criteria/1.2.a/decision`,
      body: {
        ...{ met: true, reason: 'Pasal 4 memuat semuanya.', seenFindings: '0'.repeat(64) },
        seenDecision: null,
      },
    },
    'POST /assessments/{assessmentId}/indicators/{code}/criteria/{criterionCode}/decision/withdrawal': {
      path: `${indicator}/criteria/1.2.a/decision/withdrawal`,
      body: { reason: '', seenDecision: things.evidenceItemId },
    },
  }
}

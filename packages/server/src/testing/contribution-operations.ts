import type { Operation, Things } from './operations.ts'

type About = Pick<
  Things,
  'contributionRequestId' | 'broughtItemId' | 'askedUnitId' | 'kitReturnId' | 'uploadId'
>

const unit = '00000000-0000-4000-8000-000000000001'

/** Around one request that was answered once. Whoever may ask is told that there is no such unit. */
export function contributionOperations(
  assessment: string,
  { contributionRequestId: requestId, broughtItemId: itemId, askedUnitId, kitReturnId, uploadId }: About,
): Record<string, Operation> {
  const at = '/assessments/{assessmentId}'
  const requestAt = `${at}/contribution-requests/{requestId}`
  const request = `${assessment}/contribution-requests/${requestId}`
  const said = { applies: true, practice: 'done', text: 'Ada sejak 2023' }
  return {
    [`GET ${at}/contributions`]: { path: `${assessment}/contributions` },
    [`GET ${at}/own-contributions`]: { path: `${assessment}/own-contributions` },
    [`GET ${at}/own-contributions/events`]: { path: `${assessment}/own-contributions/events` },
    [`GET ${at}/contribution-template`]: { path: `${assessment}/contribution-template` },
    [`GET ${at}/question-bank`]: { path: `${assessment}/question-bank` },
    [`PUT ${at}/indicators/{code}/question`]: {
      path: `${assessment}/indicators/1/question`,
      body: { seenSequence: 0, question: 'Apakah ada aturannya?', proof: '', notProof: '' },
    },
    [`GET ${at}/indicators/{code}/contributions`]: { path: `${assessment}/indicators/1/contributions` },
    [`POST ${at}/contribution-requests`]: {
      path: `${assessment}/contribution-requests`,
      body: {
        ...{ dueOn: '2031-12-31', owners: [] },
        requests: [{ indicatorCode: '1', unitId: unit, question: 'Apakah ada aturan jam buka?' }],
      },
    },
    [`POST ${requestAt}/withdrawal`]: { path: `${request}/withdrawal`, body: { reason: 'Salah alamat' } },
    [`POST ${requestAt}/return`]: {
      path: `${request}/return`,
      body: { seenRevision: 1, reason: 'Sebut nomor aturannya', dueOn: '2031-12-31' },
    },
    [`PUT ${requestAt}/draft`]: { path: `${request}/draft`, body: { seenVersion: 1, ...said } },
    [`POST ${requestAt}/answers`]: { path: `${request}/answers`, body: { seenRevision: 1, ...said } },
    [`POST ${requestAt}/evidence`]: { path: `${request}/evidence`, body: { itemId } },
    [`POST ${at}/units/{unitId}/offline-kits`]: { path: `${assessment}/units/${askedUnitId}/offline-kits` },
    [`POST ${at}/offline-kits`]: { path: `${assessment}/offline-kits` },
    [`POST ${at}/offline-kit-returns`]: {
      path: `${assessment}/offline-kit-returns?fileName=kit.xlsx`,
      file: 'kode;jawaban\n1;Sudah\n',
    },
    [`GET ${at}/offline-kit-returns/{returnId}`]: {
      path: `${assessment}/offline-kit-returns/${kitReturnId}`,
    },
    [`POST ${at}/offline-kit-returns/{returnId}/application`]: {
      path: `${assessment}/offline-kit-returns/${kitReturnId}/application`,
      body: { rows: [] },
    },
    [`POST ${at}/offline-kit-returns/{returnId}/files`]: {
      path: `${assessment}/offline-kit-returns/${kitReturnId}/files`,
      body: { requestId, uploadId, kind: 'decree', title: 'SK', number: null, dated: null },
    },
    [`POST ${requestAt}/confirmation`]: { path: `${request}/confirmation`, body: { seenRevision: 1 } },
    [`POST ${at}/indicators/{code}/contributions/consolidation`]: {
      path: `${assessment}/indicators/1/contributions/consolidation`,
      body: { answers: [{ requestId, revision: 1 }] },
    },
  }
}

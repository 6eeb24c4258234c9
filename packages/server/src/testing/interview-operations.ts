import type { Operation } from './operations.ts'

const entryId = '00000000-0000-4000-8000-00000000e001'
const anything = '00000000-0000-4000-8000-00000000e002'

/** Of an assessment that is still filled in: whoever may is told that it does not stand there. */
export function interviewOperations(assessment: string): Record<string, Operation> {
  const at = '/assessments/{assessmentId}/interview'
  const path = `${assessment}/interview`
  const post = (name: string, entry: Readonly<Record<string, unknown>>): Record<string, Operation> => ({
    [`POST ${at}/${name}`]: { path: `${path}/${name}`, body: { entryId, entry } },
  })
  return {
    [`GET ${at}`]: { path },
    [`GET ${at}/appointment`]: { path: `${path}/appointment` },
    [`GET ${at}/agenda-proposal`]: { path: `${path}/agenda-proposal?minutes=90` },
    [`GET ${at}/events`]: { path: `${path}/events` },
    [`PUT ${at}/presence`]: { path: `${path}/presence`, body: { isHere: true } },
    ...post('schedule', {
      ...{ kind: 'scheduled', startsAt: '2031-01-01T09:00:00+07:00', minutes: 120, venue: 'Daring' },
      letter: { number: 'B/1/2024', date: '2024-09-02' },
    }),
    ...post('conduct', { kind: 'item_started', code: '1' }),
    ...post('answers', {
      ...{ kind: 'answered', contributionId: anything, code: '1', text: 'Di 12 unit.', basedOn: 0 },
      ...{ questionId: null, spokenBy: '' },
    }),
    ...post('clarifications', {
      ...{ kind: 'clarified', clarificationId: anything, text: 'Terlampir.', evidence: [] },
    }),
    ...post('signatures', { kind: 'signed', digest: 'a'.repeat(64) }),
    ...post('signatories', {
      ...{ kind: 'signatory_replaced', participantId: anything, personId: anything },
      ...{ office: '', reason: 'Pindah tugas.' },
    }),
    ...post('objection-term', {
      ...{ kind: 'objection_term_set', dueAt: '2031-01-01T00:00:00+07:00' },
      letter: { number: 'B/1/2024', date: '2024-09-02' },
    }),
    ...post('objections', {
      ...{ kind: 'objected', objectionId: anything, code: '1', text: 'Bukti belum terbaca.', evidence: [] },
    }),
    ...post('objection-answers', {
      ...{ kind: 'objection_answered', objectionId: anything, accepted: false, reason: 'Belum ditetapkan.' },
      letter: { number: 'B/1/2024', date: '2024-09-02' },
    }),
  }
}

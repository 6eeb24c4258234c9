import { randomUUID } from 'node:crypto'
import type { Schemas } from '@undagi/api-client'
import { expect } from 'vitest'
import { assignOutside } from './assign-outside.ts'
import { createTestApp, type TestApp } from './create-test-app.ts'
import type { Seed } from './seed-institutions.ts'
import { submitAssessment } from './submit-assessment.ts'

/** Everybody who has to do with an interview. */
export const peopleOfInterview: Seed = {
  'kota-arang': {
    budi: ['administrator'],
    ani: ['internal_assessor'],
    kadis: ['person_in_charge'],
    sekda: ['coordinator'],
    audi: ['internal_auditor'],
    resa: ['respondent'],
    eka: ['external_assessor'],
    eko: ['external_assessor'],
    eva: ['external_assessor'],
    edo: ['external_assessor'],
    rita: ['score_reviewer'],
    nina: ['national_operator'],
  },
  'kota-bara': { citra: ['external_assessor', 'internal_assessor'] },
}

type Conducted = Schemas['ConductInterview']['entry']
type Scheduling = Schemas['ScheduleInterview']['entry']
type Answered = Schemas['AnswerInInterview']['entry']

/** The room of the interview of 2024 in Kota Arang, as each person uses it. */
export function interviewRoom(undagi: TestApp) {
  const assessmentId = undagi.institution('kota-arang').assessments[2024] ?? ''
  const at = { params: { path: { assessmentId } } }
  const path = '/assessments/{assessmentId}/interview'
  const written = (entryId: string = randomUUID()) => ({ entryId })
  return {
    assessmentId,
    read: (by: string) => undagi.as(by).GET(path, at),
    enter: (by: string, isHere = true) => undagi.as(by).PUT(`${path}/presence`, { ...at, body: { isHere } }),
    appointment: (by: string) => undagi.as(by).GET(`${path}/appointment`, at),
    schedule: (by: string, entry: Scheduling, entryId?: string) =>
      undagi.as(by).POST(`${path}/schedule`, { ...at, body: { ...written(entryId), entry } }),
    conduct: (by: string, entry: Conducted, entryId?: string) =>
      undagi.as(by).POST(`${path}/conduct`, { ...at, body: { ...written(entryId), entry } }),
    answer: (by: string, entry: Answered, entryId?: string, saidAt?: string, sentAt?: string) =>
      undagi.as(by).POST(`${path}/answers`, {
        ...at,
        body: {
          ...{ ...written(entryId), entry },
          ...(saidAt !== undefined && { saidAt }),
          ...(sentAt !== undefined && { sentAt }),
        },
      }),
    clarify: (by: string, clarificationId: string, text: string) =>
      undagi.as(by).POST(`${path}/clarifications`, {
        ...at,
        body: { ...written(), entry: { kind: 'clarified', clarificationId, text, evidence: [] } },
      }),
    sign: (by: string, digest: string) =>
      undagi
        .as(by)
        .POST(`${path}/signatures`, { ...at, body: { ...written(), entry: { kind: 'signed', digest } } }),
    withdraw: (by: string) =>
      undagi.as(by).POST(`${path}/signatures`, {
        ...at,
        body: { ...written(), entry: { kind: 'signature_withdrawn', reason: 'Ada jawaban yang terlewat.' } },
      }),
    setTerm: (by: string, dueAt: string, letter: Schemas['SetObjectionTerm']['entry']['letter'] = null) =>
      undagi.as(by).POST(`${path}/objection-term`, {
        ...at,
        body: { ...written(), entry: { kind: 'objection_term_set', dueAt, letter } },
      }),
    object: (by: string, objectionId: string, code = '1') =>
      undagi.as(by).POST(`${path}/objections`, {
        ...at,
        body: {
          ...written(),
          entry: { kind: 'objected', objectionId, code, text: 'SK sudah ditetapkan.', evidence: [] },
        },
      }),
    answerObjection: (
      by: string,
      objectionId: string,
      accepted: boolean,
      letter: Schemas['AnswerObjection']['entry']['letter'] = null,
    ) =>
      undagi.as(by).POST(`${path}/objection-answers`, {
        ...at,
        body: {
          ...written(),
          entry: {
            kind: 'objection_answered',
            objectionId,
            accepted,
            reason: 'Tanggalnya sesudah penilaian.',
            letter,
          },
        },
      }),
    showDraft: () =>
      undagi.as('nina').POST('/assessments/{assessmentId}/stages/draft', {
        ...at,
        body: { shown: true, letter: { number: 'B/20/SPBE/2024', date: '2024-09-20' } },
      }),
    judge: (by: string, value: string) =>
      undagi.as(by).PUT('/assessments/{assessmentId}/stages/{stage}/indicators/{code}', {
        params: { path: { assessmentId, stage: 'interview', code: '1' } },
        body: {
          expectedVersion: 0,
          value,
          facts: '',
          analysis: '',
          justification: 'Pedoman di sebagian unit.',
        },
      }),
  }
}

export type InterviewRoom = ReturnType<typeof interviewRoom>

/** Who judges is assigned; eva waits for an assignment, edo rates a second time and must not see the first. */
export async function assignAssessors(undagi: TestApp): Promise<void> {
  await assignOutside(undagi, ['eka', 'eko'])
  await assignOutside(undagi, ['edo'], { duty: 'second_rating' })
  await assignOutside(undagi, ['rita'], { duty: 'review' })
}

/** Sends the assessment of 2024 with whatever is missing, and opens its interview. */
export async function openInterview(undagi: TestApp, { assessmentId }: InterviewRoom): Promise<void> {
  await undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
    params: { path: { assessmentId, code: '1' } },
    body: { expectedVersion: 0, value: '2', reason: 'Contoh.' },
  })
  await submitAssessment(undagi, assessmentId, { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' })
  for (const [from, to] of [
    ['submitted', 'document_review'],
    ['document_review', 'interview'],
  ] as const) {
    const { data } = await undagi.as('nina').POST('/assessments/{assessmentId}/stages/openings', {
      params: { path: { assessmentId } },
      body: { expectedStage: from, open: to },
    })
    expect(data?.stage).toBe(to)
  }
}

/** An installation of its own with everybody of an interview, whose assessors are assigned and whose room is open. */
export async function startInterview(): Promise<{ readonly undagi: TestApp; readonly room: InterviewRoom }> {
  const undagi = await createTestApp(peopleOfInterview)
  const room = interviewRoom(undagi)
  await assignAssessors(undagi)
  await openInterview(undagi, room)
  return { undagi, room }
}

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignOutside } from '../../../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../../../testing/create-test-app.ts'
import { type InterviewRoom, interviewRoom } from '../../../../testing/interview-room.ts'
import { reviewedElsewhere } from '../../../../testing/reviewed-elsewhere.ts'
import { submitAssessment } from '../../../../testing/submit-assessment.ts'

const hourMs = 3_600_000
const letter = { number: 'B/20/SPBE/2024', date: '2026-03-02' }
const path = '/assessments/{assessmentId}'
let undagi: TestApp
let room: InterviewRoom

beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['internal_assessor'],
      kadis: ['person_in_charge'],
      sekda: ['coordinator'],
      eka: ['external_assessor'],
    },
  })
  room = interviewRoom(undagi)
  await submitAssessment(undagi, room.assessmentId, {
    ...{ assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' },
  })
  await open('submitted', 'document_review')
  await open('document_review', 'interview')
  const objectionId = randomUUID()
  await room.setTerm('kadis', new Date(undagi.clock.now().getTime() + hourMs).toISOString(), letter)
  await undagi.as('kadis').POST(`${path}/stages/draft`, { ...at(), body: { shown: true, letter } })
  await room.object('sekda', objectionId)
  undagi.clock.advanceBy(2 * hourMs)
  await room.answerObjection('kadis', objectionId, true, letter)
  await open('interview', 'score_review')
  undagi.clock.advanceBy(hourMs)
})
afterAll(() => undagi.close())

const at = () => ({ params: { path: { assessmentId: room.assessmentId } } })
const ofIndicator = () => ({ params: { path: { assessmentId: room.assessmentId, code: '1' } } })

type Stage = 'submitted' | 'document_review' | 'interview' | 'score_review' | 'consolidation'
const open = async (expectedStage: Stage, to: Exclude<Stage, 'submitted'>) => {
  const body = { expectedStage, open: to, letter, ...reviewedElsewhere }
  const { data } = await undagi.as('kadis').POST(`${path}/stages/openings`, { ...at(), body })
  expect(data?.stage).toBe(to)
}
const correct = (value: string, expectedVersion: number) =>
  undagi.as('kadis').POST(`${path}/stage-values/{code}/corrections`, {
    ...ofIndicator(),
    body: {
      ...{ expectedVersion, value, facts: '', analysis: '', justification: 'Menurut surat.' },
      ...{ reason: 'Sanggahan diterima.', letter },
    },
  })
const seen = async () => (await undagi.as('kadis').GET(`${path}/stage-values/{code}`, ofIndicator())).data

test('who judges again what a letter had set before the publication has the last word', async () => {
  expect((await correct('3', 0)).data?.corrections).toMatchObject([{ value: '3', isOvertaken: false }])
  await undagi.as('kadis').POST(`${path}/stages/return`, {
    ...at(),
    body: {
      ...{ expectedStage: 'score_review', note: 'Dilihat sekali lagi.', letter },
      invalid: [{ indicatorCode: '1', text: 'Naskahnya lain.' }],
    },
  })
  await assignOutside(undagi, ['eka'])
  undagi.clock.advanceBy(hourMs)
  expect((await room.judge('eka', '4')).response.status).toBe(200)
  await open('interview', 'score_review')
  await open('score_review', 'consolidation')
  await undagi
    .as('kadis')
    .POST(`${path}/stages/publication`, { ...at(), body: { expectedStage: 'consolidation', letter } })

  expect(await seen()).toMatchObject({
    ...{ stage: 'published', official: { value: '4', corrected: false } },
    corrections: [{ value: '3', isOvertaken: true }],
  })
})

test('after the publication a correction is the last word, and nobody judges over it', async () => {
  expect((await correct('2', 1)).data?.official).toMatchObject({ value: '2', corrected: true })
  expect((await room.judge('eka', '5')).error?.code).toBe('assessments.stage_moved')
  expect((await seen())?.official).toMatchObject({ value: '2', corrected: true })
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../../testing/create-test-app.ts'
import { type InterviewRoom, startInterview } from '../../testing/interview-room.ts'
import { reviewedElsewhere } from '../../testing/reviewed-elsewhere.ts'
import { tasksIn } from '../../testing/tasks-of.ts'

const hourMs = 3_600_000
let undagi: TestApp
let room: InterviewRoom
beforeAll(async () => {
  ;({ undagi, room } = await startInterview())
})
afterAll(() => undagi.close())

const at = () => ({ params: { path: { assessmentId: room.assessmentId } } })
const after = (hours: number) => new Date(undagi.clock.now().getTime() + hours * hourMs).toISOString()
type Opened = 'interview' | 'score_review' | 'consolidation'
const open = (expectedStage: Opened, to: 'score_review' | 'consolidation', note?: string) =>
  undagi.as('nina').POST('/assessments/{assessmentId}/stages/openings', {
    ...at(),
    body: { expectedStage, open: to, ...reviewedElsewhere, ...(note !== undefined && { note }) },
  })
const publish = () =>
  undagi.as('nina').POST('/assessments/{assessmentId}/stages/publication', {
    ...at(),
    body: { expectedStage: 'consolidation' },
  })
const giveBack = (indicatorCode: string) =>
  undagi.as('nina').POST('/assessments/{assessmentId}/stages/return', {
    ...at(),
    body: {
      ...{ expectedStage: 'consolidation', note: 'Sanggahan diterima.' },
      invalid: [{ indicatorCode, text: 'Nilai sekali lagi.' }],
    },
  })
const toGiveBack = (person: string) => tasksIn(undagi, 'kota-arang').of(person, 'objection_accepted')
const seen = async () => (await undagi.as('nina').GET('/assessments/{assessmentId}/stages', at())).data

test('with the term for objections goes a day for their answers, which lies after it', async () => {
  const set = (dueAt: string, answersDueAt: string) =>
    undagi.as('nina').POST('/assessments/{assessmentId}/interview/objection-term', {
      ...at(),
      body: {
        entryId: randomUUID(),
        entry: { kind: 'objection_term_set', dueAt, answersDueAt, letter: null },
      },
    })

  expect((await set(after(3), after(3))).error?.code).toBe('interviews.deadline_passed')
  const answersDueAt = after(5)
  expect((await set(after(3), answersDueAt)).data?.term).toMatchObject({ answersDueAt })
})

test('an interview whose minutes are not signed is left with a reason', async () => {
  await room.conduct('eka', { kind: 'item_started', code: '1' })
  await room.showDraft()
  expect((await seen())?.open).toMatchObject({ minutes: 'unsigned', objections: [] })

  expect((await open('interview', 'score_review')).error?.code).toBe('assessments.interview_left_open')
  expect((await open('interview', 'score_review', 'Ditandatangani besok.')).data?.stage).toBe('score_review')
})

const objectionId = randomUUID()

test('nothing is published over an objection that waits for its answer, or while one may still object', async () => {
  await room.object('kadis', objectionId)
  expect((await open('score_review', 'consolidation')).data?.stage).toBe('consolidation')

  const { error } = await publish()
  expect(error).toMatchObject({
    code: 'assessments.talks_open',
    detail: 'Sanggahan belum dijawab: 1. Masa sanggah masih berjalan.',
  })
  expect((await seen())?.open).toMatchObject({ objections: ['1'], accepted: [] })
  expect((await seen())?.can.moves).toEqual(['publish'])
})

test('an objection that was accepted goes back from the consolidation, and nothing else does', async () => {
  undagi.clock.advanceBy(4 * hourMs)
  expect(await toGiveBack('nina')).toEqual([])
  await room.answerObjection('eko', objectionId, true)
  expect((await publish()).error).toMatchObject({ detail: 'Sanggahan diterima, belum dinilai lagi: 1.' })

  expect((await seen())?.can.moves).toEqual(['return_to_assessors', 'publish'])
  // no assessor judges here, so it waits for whoever gives it back to them, and for nobody else
  expect(await toGiveBack('nina')).toMatchObject([{ question: '1', path: '/2024/tahap' }])
  for (const person of ['kadis', 'eka']) expect((await toGiveBack(person)) ?? []).toEqual([])
  expect((await giveBack('2')).error?.code).toBe('assessments.not_marked_invalid')
  expect((await giveBack('1')).data?.stage).toBe('interview')
  expect(await toGiveBack('nina')).toEqual([])
})

test('judged again, it is consolidated and published', async () => {
  expect((await open('interview', 'score_review', 'Menyusul.')).data?.stage).toBe('score_review')
  expect((await open('score_review', 'consolidation')).error?.code).toBe('assessments.talks_open')
  expect(await toGiveBack('nina')).toMatchObject([{ question: '1' }])
  await undagi.as('nina').POST('/assessments/{assessmentId}/stages/return', {
    ...at(),
    body: {
      ...{ expectedStage: 'score_review', note: 'Belum dinilai lagi.' },
      invalid: [{ indicatorCode: '1', text: 'Nilai sekali lagi.' }],
    },
  })
  undagi.clock.advanceBy(hourMs)
  expect((await room.judge('eka', '1')).response.status).toBe(200)

  await open('interview', 'score_review', 'Sudah dinilai lagi.')
  expect((await open('score_review', 'consolidation')).data?.stage).toBe('consolidation')
  expect(await toGiveBack('nina')).toEqual([])
  expect((await publish()).data?.stage).toBe('published')
})

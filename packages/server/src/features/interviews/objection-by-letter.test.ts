import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import {
  type InterviewRoom,
  interviewRoom,
  openInterview,
  peopleOfInterview,
} from '../../testing/interview-room.ts'
import { reviewedElsewhere } from '../../testing/reviewed-elsewhere.ts'
import { submitAssessment } from '../../testing/submit-assessment.ts'

const hourMs = 3_600_000
const letter = { number: 'B/20/SPBE/2024', date: '2026-03-02' }
const path = '/assessments/{assessmentId}'

type Stage = 'submitted' | 'document_review' | 'interview' | 'score_review'

function stepsOf(undagi: TestApp, { assessmentId }: InterviewRoom) {
  const at = { params: { path: { assessmentId } } }
  return {
    open: (expectedStage: Stage, open: 'document_review' | 'interview' | 'score_review' | 'consolidation') =>
      undagi.as('kadis').POST(`${path}/stages/openings`, {
        ...at,
        body: { expectedStage, open, letter, ...reviewedElsewhere },
      }),
    correct: (code: string) =>
      undagi.as('kadis').POST(`${path}/stage-values/{code}/corrections`, {
        params: { path: { assessmentId, code } },
        body: {
          ...{ expectedVersion: 0, value: '3', facts: '', analysis: '', justification: 'Menurut surat.' },
          ...{ reason: 'Sanggahan diterima.', letter },
        },
      }),
    publish: () =>
      undagi
        .as('kadis')
        .POST(`${path}/stages/publication`, { ...at, body: { expectedStage: 'consolidation', letter } }),
    seen: async () => (await undagi.as('kadis').GET(`${path}/stages`, at)).data,
    objectIn: async (...objections: readonly string[]) => {
      await room(undagi).setTerm(
        'kadis',
        new Date(undagi.clock.now().getTime() + hourMs).toISOString(),
        letter,
      )
      await undagi.as('kadis').POST(`${path}/stages/draft`, { ...at, body: { shown: true, letter } })
      for (const [index, each] of objections.entries())
        expect((await room(undagi).object('sekda', each, String(index + 1))).response.status).toBe(200)
      undagi.clock.advanceBy(2 * hourMs)
    },
  }
}
const room = (undagi: TestApp) => interviewRoom(undagi)

describe('where the ministry does everything by letter', () => {
  let undagi: TestApp
  beforeAll(async () => {
    undagi = await createTestApp({
      'kota-arang': { ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
    })
    await submitAssessment(undagi, room(undagi).assessmentId, {
      ...{ assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' },
    })
    const { open } = stepsOf(undagi, room(undagi))
    await open('submitted', 'document_review')
    expect((await open('document_review', 'interview')).data?.stage).toBe('interview')
  })
  afterAll(() => undagi.close())

  const [accepted, refused] = [randomUUID(), randomUUID()]

  test('its answer to an objection is recorded with number and date of its letter, by the person in charge alone', async () => {
    const { answerObjection, read } = room(undagi)
    await stepsOf(undagi, room(undagi)).objectIn(accepted, refused)

    expect((await answerObjection('sekda', accepted, true, letter)).error?.code).toBe(
      'interviews.not_in_room',
    )
    expect((await answerObjection('kadis', accepted, true)).error?.code).toBe('interviews.letter_required')
    const { data: seen } = await read('kadis')
    expect(seen?.can.answerByLetter).toBe(true)
    expect(seen?.objections.map(({ mayAnswer }) => mayAnswer)).toEqual([true, true])

    expect((await answerObjection('kadis', accepted, true, letter)).response.status).toBe(200)
    const { data } = await answerObjection('kadis', refused, false, letter)
    expect(data?.objections).toMatchObject([
      { code: '1', answer: { accepted: true, letter } },
      { code: '2', answer: { accepted: false, letter } },
    ])
  })

  test('what it accepted is set by its letter, nothing else is, and then the result is published', async () => {
    const { open, correct, publish, seen } = stepsOf(undagi, room(undagi))
    expect((await correct('1')).error?.code).toBe('assessments.stage_moved')
    await open('interview', 'score_review')
    expect((await open('score_review', 'consolidation')).error?.code).toBe('assessments.talks_open')
    expect((await seen())?.can.correct).toBe(true)
    expect((await correct('2')).error?.code).toBe('assessments.stage_moved')

    undagi.clock.advanceBy(hourMs)
    expect((await correct('1')).response.status).toBe(200)
    expect(await seen()).toMatchObject({ open: { accepted: [] }, can: { correct: false } })
    expect((await open('score_review', 'consolidation')).data?.stage).toBe('consolidation')
    expect((await publish()).data?.stage).toBe('published')
    const official = (await seen())?.indicators.find(({ code }) => code === '1')?.official
    expect(official).toMatchObject({ value: '3', corrected: true })
  })
})

describe('where somebody operates for the ministry', () => {
  let undagi: TestApp
  beforeAll(async () => {
    undagi = await createTestApp(peopleOfInterview)
    await openInterview(undagi, room(undagi))
  })
  afterAll(() => undagi.close())

  test('the person in charge answers no objection and sets no value before the publication', async () => {
    const { open, correct, seen } = stepsOf(undagi, room(undagi))
    const objectionId = randomUUID()
    await room(undagi).setTerm('nina', new Date(undagi.clock.now().getTime() + hourMs).toISOString())
    await room(undagi).showDraft()
    await room(undagi).object('sekda', objectionId)

    const { error } = await room(undagi).answerObjection('kadis', objectionId, true, letter)
    expect(error?.code).toBe('institutions.ministry_acts')
    expect((await room(undagi).read('kadis')).data?.objections).toMatchObject([{ mayAnswer: false }])
    expect((await open('interview', 'score_review')).error?.code).toBe('institutions.ministry_acts')
    await undagi.as('nina').POST(`${path}/stages/openings`, {
      params: { path: { assessmentId: room(undagi).assessmentId } },
      body: { expectedStage: 'interview', open: 'score_review', note: 'Notula menyusul.' },
    })
    expect((await correct('1')).error?.code).toBe('institutions.ministry_acts')
    expect((await seen())?.can).toMatchObject({ moves: [], correct: false, showDraft: false })
  })
})

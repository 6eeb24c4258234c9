import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../../../testing/create-test-app.ts'
import { type InterviewRoom, interviewRoom } from '../../../../testing/interview-room.ts'
import { reviewedElsewhere } from '../../../../testing/reviewed-elsewhere.ts'
import { submitAssessment } from '../../../../testing/submit-assessment.ts'

const path = '/assessments/{assessmentId}'
const letter = { number: 'B/12/SPBE/2026', date: '2026-03-02' }
const hourMs = 3_600_000
let undagi: TestApp
let room: InterviewRoom
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
  })
  room = interviewRoom(undagi)
  await submitAssessment(undagi, room.assessmentId, {
    ...{ assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' },
  })
  const stages = ['submitted', 'document_review', 'interview', 'score_review', 'consolidation'] as const
  for (const [position, expectedStage] of stages.entries()) {
    const open = stages[position + 1]
    if (open === undefined || open === 'submitted') continue
    const { response } = await undagi.as('kadis').POST(`${path}/stages/openings`, {
      ...at(),
      body: { expectedStage, open, letter, ...reviewedElsewhere },
    })
    expect(response.status, open).toBe(200)
  }
  await room.setTerm('kadis', new Date(undagi.clock.now().getTime() + hourMs).toISOString(), letter)
  await undagi.as('kadis').POST(`${path}/stages/draft`, { ...at(), body: { shown: true, letter } })
  const objectionId = randomUUID()
  await room.object('sekda', objectionId, '1')
  await room.answerObjection('kadis', objectionId, true, letter)
  undagi.clock.advanceBy(2 * hourMs)
})
afterAll(() => undagi.close())

const at = () => ({ params: { path: { assessmentId: room.assessmentId } } })
const left = async (by = 'kadis') => (await undagi.as(by).GET(`${path}/stages`, at())).data?.marksLeft
const publish = (given: object = {}) =>
  undagi.as('kadis').POST(`${path}/stages/publication`, {
    ...at(),
    body: { expectedStage: 'consolidation', letter, ...given },
  })

test('what a letter sets in the consolidation is named to whoever publishes, and to nobody of the institution beside', async () => {
  expect(await left()).toEqual({ unmarked: [], invalid: [] })
  const { response } = await undagi.as('kadis').POST(`${path}/stage-values/{code}/corrections`, {
    params: { path: { assessmentId: room.assessmentId, code: '1' } },
    body: {
      ...{ expectedVersion: 0, value: '3', facts: '', analysis: '', justification: 'Menurut surat.' },
      ...{ reason: 'Sanggahan diterima.', letter },
    },
  })
  expect(response.status).toBe(200)

  expect(await left()).toEqual({ unmarked: ['1'], invalid: [] })
  for (const by of ['ani', 'sekda']) expect(await left(by), by).toBeNull()
})

test('it is not published without a reason, which a note is not; the reason stays with the step', async () => {
  for (const given of [{}, { note: 'Sudah waktunya.' }])
    expect((await publish(given)).error).toMatchObject({
      ...{ code: 'assessments.values_unmarked', detail: 'Ditetapkan surat sesudah reviu: 1.' },
    })
  expect((await publish({ withoutMarks: ' ' })).error?.code).toBe('request.invalid')

  const reason = 'Nilainya ditetapkan surat yang sama.'
  const { data } = await publish({ withoutMarks: reason })
  expect(data).toMatchObject({ stage: 'published', marksLeft: null })
  expect(data?.entries[0]).toMatchObject({
    ...{ move: 'publish', unmarked: { indicatorCodes: ['1'], reason } },
  })
})

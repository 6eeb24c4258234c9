import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../../testing/create-test-app.ts'
import { type InterviewRoom, startInterview } from '../../testing/interview-room.ts'
import { reviewedElsewhere } from '../../testing/reviewed-elsewhere.ts'

const hourMs = 3_600_000
const objectionId = randomUUID()
let undagi: TestApp
let room: InterviewRoom
beforeAll(async () => {
  ;({ undagi, room } = await startInterview())
  await room.setTerm('nina', new Date(undagi.clock.now().getTime() + hourMs).toISOString())
  await room.showDraft()
  await room.object('kadis', objectionId)
  undagi.clock.advanceBy(2 * hourMs)
})
afterAll(() => undagi.close())

const at = () => ({ params: { path: { assessmentId: room.assessmentId } } })
const open = (expectedStage: 'interview' | 'score_review', to: 'score_review' | 'consolidation') =>
  undagi.as('nina').POST('/assessments/{assessmentId}/stages/openings', {
    ...at(),
    body: { expectedStage, open: to, ...reviewedElsewhere },
  })
const confirm = (expectedVersion: number) =>
  undagi.as('eka').PUT('/assessments/{assessmentId}/stages/{stage}/indicators/{code}', {
    params: { path: { assessmentId: room.assessmentId, stage: 'interview', code: '1' } },
    body: { expectedVersion, value: '4', facts: '', analysis: '', justification: 'SK sudah ditetapkan.' },
  })
const versionOf = async () => {
  const { data } = await undagi.as('eka').GET('/assessments/{assessmentId}/stage-values/{code}', {
    params: { path: { assessmentId: room.assessmentId, code: '1' } },
  })
  return data?.stages.find(({ stage }) => stage === 'interview')?.version
}
const left = async () =>
  (await undagi.as('nina').GET('/assessments/{assessmentId}/stages', at())).data?.open?.accepted

test('an objection accepted after the judgement is left to judge, whatever the clock of the device said', async () => {
  expect((await confirm(0)).response.status).toBe(200)
  expect((await confirm(1)).response.status).toBe(200)
  expect(await versionOf()).toBe(1)

  undagi.clock.advanceBy(hourMs)
  const { response } = await undagi
    .as('eko')
    .POST('/assessments/{assessmentId}/interview/objection-answers', {
      ...at(),
      body: {
        entryId: randomUUID(),
        saidAt: new Date(undagi.clock.now().getTime() - 2 * hourMs).toISOString(),
        entry: {
          kind: 'objection_answered',
          objectionId,
          accepted: true,
          reason: 'Sudah dinilai lagi.',
          letter: null,
        },
      },
    })
  expect(response.status).toBe(200)
  expect(await left()).toEqual(['1'])
})

test('judged, then accepted: confirmed once more with the same words it is judged again, and once only', async () => {
  undagi.clock.advanceBy(hourMs)
  expect((await confirm(1)).response.status).toBe(200)
  expect(await versionOf()).toBe(2)
  expect(await left()).toEqual([])

  expect((await confirm(2)).response.status).toBe(200)
  expect(await versionOf()).toBe(2)
  expect((await open('interview', 'score_review')).data?.stage).toBe('score_review')
  expect((await open('score_review', 'consolidation')).data?.stage).toBe('consolidation')
})

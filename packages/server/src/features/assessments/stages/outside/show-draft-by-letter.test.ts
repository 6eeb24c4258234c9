import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../../../testing/create-test-app.ts'
import { interviewRoom } from '../../../../testing/interview-room.ts'
import { submitAssessment } from '../../../../testing/submit-assessment.ts'

const letter = { number: 'B/20/SPBE/2024', date: '2024-08-20' }
let undagi: TestApp
let assessmentId: string
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['internal_assessor'],
      kadis: ['person_in_charge'],
      sekda: ['coordinator'],
      eka: ['external_assessor'],
    },
  })
  assessmentId = undagi.institution('kota-arang').assessments[2024] ?? ''
  await submitAssessment(undagi, assessmentId, { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' })
  for (const [expectedStage, open] of [
    ['submitted', 'document_review'],
    ['document_review', 'interview'],
  ] as const)
    await undagi.as('kadis').POST('/assessments/{assessmentId}/stages/openings', {
      params: { path: { assessmentId } },
      body: { expectedStage, open, letter },
    })
})
afterAll(() => undagi.close())

const show = (by: string, shown: boolean) =>
  undagi.as(by).POST('/assessments/{assessmentId}/stages/draft', {
    params: { path: { assessmentId } },
    body: { shown, letter },
  })

test('where nobody operates for the ministry the person in charge shows the draft by its letter, and nobody else does', async () => {
  for (const other of ['sekda', 'ani', 'eka'])
    expect((await show(other, true)).error?.status, other).toBe(403)

  const { data } = await show('kadis', true)
  expect(data).toMatchObject({
    release: { state: 'draft', draftRule: 'letter', letter },
    can: { showDraft: true },
  })
})

test('with the term set by letter too, the institution objects to what it was shown', async () => {
  const room = interviewRoom(undagi)
  const dueAt = new Date(undagi.clock.now().getTime() + 3_600_000).toISOString()
  await room.setTerm('kadis', dueAt, letter)
  await show('kadis', true)

  expect((await room.object('sekda', randomUUID())).data?.objections).toMatchObject([
    { code: '1', answer: null },
  ])
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignOutside } from '../../../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../../../testing/create-test-app.ts'
import { submitAssessment } from '../../../../testing/submit-assessment.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
      ...{ rita: ['score_reviewer'], romi: ['score_reviewer'], eka: ['external_assessor'] },
    },
  })
  await submitAssessment(undagi, assessmentId(), { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' })
  await assignOutside(undagi, ['rita'], { duty: 'review' })
  await assignOutside(undagi, ['eka'])
  const letter = { number: 'B/17/SPBE/2024', date: '2024-09-02' }
  for (const [expectedStage, open] of [
    ['submitted', 'document_review'],
    ['document_review', 'interview'],
    ['interview', 'score_review'],
  ] as const) {
    const { response } = await undagi.as('kadis').POST('/assessments/{assessmentId}/stages/openings', {
      params: { path: { assessmentId: assessmentId() } },
      body: { expectedStage, open, letter },
    })
    expect(response.status).toBe(200)
  }
})
afterAll(() => undagi.close())

const assessmentId = () => undagi.institution('kota-arang').assessments[2024] ?? ''
const path = () => ({ params: { path: { assessmentId: assessmentId(), code: '1' } } })
const room = async (by: string) =>
  (
    await undagi.as(by).GET('/assessments/{assessmentId}/interview', {
      params: { path: { assessmentId: assessmentId() } },
    })
  ).response.status
const words = async (by: string) =>
  (await undagi.as(by).GET('/assessments/{assessmentId}/stage-values/{code}', path())).response.status
const evidence = async (by: string) =>
  (await undagi.as(by).GET('/assessments/{assessmentId}/indicators/{code}/evidence', path())).response.status

test('whoever reviews reads what was written of a value and said in the interview', async () => {
  expect([await words('rita'), await room('rita')]).toEqual([200, 200])
})

test('whoever reviews opens no document of the institution: those are for who judges', async () => {
  expect(await evidence('eka')).toBe(200)
  expect(await evidence('rita')).toBe(403)
})

test('a reviewer who is assigned nothing here reads none of it', async () => {
  expect([await words('romi'), await room('romi'), await evidence('romi')]).toEqual([403, 403, 403])
})

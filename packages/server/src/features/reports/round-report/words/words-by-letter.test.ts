import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignOutside } from '../../../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../../../testing/create-test-app.ts'
import { reviewedElsewhere } from '../../../../testing/reviewed-elsewhere.ts'
import { submitAssessment } from '../../../../testing/submit-assessment.ts'

const letter = { number: 'B/20/SPBE/2024', date: '2024-08-20' }
const path = '/assessments/{assessmentId}'
let undagi: TestApp
let assessmentId: string
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
      ...{ eka: ['external_assessor'], rita: ['score_reviewer'] },
    },
  })
  assessmentId = undagi.institution('kota-arang').assessments[2024] ?? ''
  await assignOutside(undagi, ['eka'])
  await assignOutside(undagi, ['rita'], { duty: 'review' })
  await submitAssessment(undagi, assessmentId, { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' })
  await open('submitted', 'document_review')
  await undagi.as('eka').PUT(`${path}/stages/{stage}/indicators/{code}`, {
    params: { path: { assessmentId, stage: 'document_review', code: '1' } },
    body: { expectedVersion: 0, value: '4', facts: 'F', analysis: 'A', justification: 'J' },
  })
  await open('document_review', 'interview')
  await open('interview', 'score_review')
})
afterAll(() => undagi.close())

const here = () => ({ params: { path: { assessmentId } } })
type Stage = 'submitted' | 'document_review' | 'interview' | 'score_review'
const open = (expectedStage: Stage, to: 'document_review' | 'interview' | 'score_review' | 'consolidation') =>
  undagi.as('kadis').POST(`${path}/stages/openings`, {
    ...here(),
    body: { expectedStage, open: to, letter, ...reviewedElsewhere },
  })
const aspects = async () => (await undagi.as('kadis').GET(`${path}/report/aspects`, here())).data
const write = async () =>
  undagi.as('kadis').PUT(`${path}/report/aspects/{aspectCode}`, {
    params: { path: { assessmentId, aspectCode: (await aspects())?.aspects[0]?.code ?? '' } },
    body: { seenVersion: 0, strengths: '', weaknesses: 'Belum merata.', suggestions: '', reason: null },
  })

test('who is evaluated writes nothing of the report while a draft is shown', async () => {
  const { data } = await undagi
    .as('kadis')
    .POST(`${path}/stages/draft`, { ...here(), body: { shown: true, letter } })
  expect(data?.release.state).toBe('draft')

  expect(await aspects()).toMatchObject({ canWrite: false })
  expect((await write()).error?.code).toBe('papers.words_too_early')
  expect((await open('score_review', 'consolidation')).data?.stage).toBe('consolidation')
  expect((await write()).error?.code).toBe('papers.words_too_early')
})

test('once it is published, the person in charge records what the ministry’s letter says', async () => {
  await undagi
    .as('kadis')
    .POST(`${path}/stages/publication`, { ...here(), body: { expectedStage: 'consolidation', letter } })

  expect(await aspects()).toMatchObject({ canWrite: true })
  expect((await write()).data?.written).toMatchObject({ version: 1, weaknesses: 'Belum merata.' })
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignOutside } from '../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { publish } from '../../testing/publish-round.ts'
import { reviewedElsewhere } from '../../testing/reviewed-elsewhere.ts'
import { submitAssessment } from '../../testing/submit-assessment.ts'

const slug = 'kota-arang'
let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    [slug]: {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
      ...{ eka: ['external_assessor'], nina: ['national_operator'] },
    },
  })
  await assignOutside(undagi, ['eka'], { years: [2023] })
  await submitAssessment(undagi, assessmentId(2023), {
    ...{ assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' },
  })
  await open('submitted', 'document_review')
  await recommend('Satukan tiga aplikasi pengaduan')
})
afterAll(() => undagi.close())

const assessmentId = (year: number) => undagi.institution(slug).assessments[year] ?? ''
const at = (year: number) => ({ params: { path: { assessmentId: assessmentId(year) } } })
const open = async (
  expectedStage: 'submitted' | 'document_review' | 'interview' | 'score_review',
  to: 'document_review' | 'interview' | 'score_review' | 'consolidation',
) => {
  const { response } = await undagi.as('nina').POST('/assessments/{assessmentId}/stages/openings', {
    ...at(2023),
    body: { expectedStage, open: to, ...reviewedElsewhere },
  })
  expect(response.status, to).toBe(200)
}
const recommend = async (text: string) => {
  const { data } = await undagi.as('eka').POST('/assessments/{assessmentId}/recommendations', {
    ...at(2023),
    body: { text, indicatorCode: null, groupCode: null },
  })
  expect(data?.origin.kind).toBe('stage')
}
const unanswered = async () =>
  (await undagi.as('ani').GET('/assessments/{assessmentId}/last-year/preview', at(2024))).data?.unanswered

test('what assessors recommend is not told to whoever starts from last year before it is published', async () => {
  expect(await unanswered()).toBe(0)
})

test('once it is published, what assessors wrote and what the ministry recorded wait for an answer', async () => {
  await open('document_review', 'interview')
  await open('interview', 'score_review')
  await open('score_review', 'consolidation')
  await publish(undagi, assessmentId(2023))
  expect(await unanswered()).toBe(1)

  await undagi.as('nina').POST('/assessments/{assessmentId}/recorded-recommendations', {
    ...at(2023),
    body: {
      ...{ text: 'Lengkapi reviu berkala', indicatorCode: '2', groupCode: null },
      source: { year: 2023, title: 'LHE 2023', number: null, page: 3, itemId: null },
    },
  })
  expect(await unanswered()).toBe(2)
})

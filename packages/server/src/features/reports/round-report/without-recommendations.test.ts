import { pdfText } from '@undagi/papers/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignOutside } from '../../../testing/assign-outside.ts'
import { createTestApp, origin, type TestApp } from '../../../testing/create-test-app.ts'
import { reviewedElsewhere } from '../../../testing/reviewed-elsewhere.ts'
import { sessionOf } from '../../../testing/seed-institutions.ts'
import { submitAssessment } from '../../../testing/submit-assessment.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
      ...{ eka: ['external_assessor'], nina: ['national_operator'] },
    },
  })
  await assignOutside(undagi, ['eka'])
  await submitAssessment(undagi, assessmentId(), { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' })
  await open('submitted', 'document_review')
  await undagi.as('eka').PUT(`${path}/stages/{stage}/indicators/{code}`, {
    params: { path: { assessmentId: assessmentId(), stage: 'document_review', code: '1' } },
    body: { expectedVersion: 0, value: '4', facts: 'F', analysis: 'A', justification: 'J' },
  })
  await open('document_review', 'interview')
  await open('interview', 'score_review')
  await open('score_review', 'consolidation')
  const published = await undagi
    .as('nina')
    .POST(`${path}/stages/publication`, { ...here(), body: { expectedStage: 'consolidation' } })
  expect(published.data?.stage).toBe('published')
})
afterAll(() => undagi.close())

const path = '/assessments/{assessmentId}'
const assessmentId = () => undagi.institution('kota-arang').assessments[2024] ?? ''
const here = () => ({ params: { path: { assessmentId: assessmentId() } } })
type Opened = 'document_review' | 'interview' | 'score_review' | 'consolidation'
const open = (from: 'submitted' | 'document_review' | 'interview' | 'score_review', to: Opened) =>
  undagi.as('nina').POST(`${path}/stages/openings`, {
    ...here(),
    body: { expectedStage: from, open: to, ...reviewedElsewhere },
  })
const issue = (person: string, meant: { withoutRecommendations?: boolean }, version = 1) =>
  undagi.as(person).POST(`${path}/report/versions`, {
    ...here(),
    body: {
      ...{ number: '7/LHE/2024', place: 'Jakarta', day: '2024-12-16', version, summary: '', ...meant },
      signatory: { name: null, position: null, employeeNumber: null, capacity: 'Ketua Tim Pelaksana' },
    },
  })
const report = async (person: string) => (await undagi.as(person).GET(`${path}/report`, here())).data

test('an evaluation without any recommendation says so before its report is issued, and nothing is issued unless that is meant', async () => {
  expect(await report('nina')).toMatchObject({ issue: 'ready', recommendsNothing: true })
  for (const meant of [{}, { withoutRecommendations: false }])
    expect((await issue('nina', meant)).error).toMatchObject({
      ...{ status: 422, code: 'papers.report_without_recommendations' },
    })
  expect((await report('nina'))?.issued).toEqual([])
})

test('whoever may not issue the report does not by saying that it is meant', async () => {
  expect((await issue('sekda', { withoutRecommendations: true })).error?.code).toBe('papers.report_not_yours')
})

test('where it is meant, the report says it where the recommendations would stand', async () => {
  expect((await issue('nina', { withoutRecommendations: true })).data).toMatchObject({ version: 1 })
  const answer = await undagi.fetch(
    new Request(`${origin}/api/assessments/${assessmentId()}/report/versions/1`, {
      headers: { cookie: `undagi_session=${sessionOf('sekda')}` },
    }),
  )
  const text = pdfText(new Uint8Array(await answer.arrayBuffer())).replaceAll(/\s+/g, ' ')
  expect(text).toContain('Laporan ini tidak memuat rekomendasi')
})

test('once something is recommended the question is not asked any more', async () => {
  const recorded = await undagi.as('nina').POST(`${path}/recorded-recommendations`, {
    ...here(),
    body: {
      ...{ text: 'Susun peta rencana.', indicatorCode: '1', groupCode: null },
      source: { year: 2024, title: 'LHE 2024', number: null, page: null, itemId: null },
    },
  })
  expect(recorded.error).toBeUndefined()

  expect(await report('nina')).toMatchObject({ issue: 'unplanned', recommendsNothing: false })
  expect((await issue('nina', { withoutRecommendations: true }, 2)).error?.code).toBe(
    'papers.recommendations_unplanned',
  )
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignOutside } from '../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { submitAssessment } from '../../testing/submit-assessment.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
      ...{ eka: ['external_assessor'], eko: ['external_assessor'], baru: ['external_assessor'] },
      rita: ['score_reviewer'],
    },
    'kota-bara': { citra: ['internal_assessor'] },
  })
  await assignOutside(undagi, ['eka'], { years: [2023], indicatorCodes: ['2'], days: 300 })
  await assignOutside(undagi, ['eka'], { years: [2024], days: 30 })
  await assignOutside(undagi, ['eko'], { years: [2024], duty: 'second_rating' })
  await assignOutside(undagi, ['rita'], { years: [2024], duty: 'review' })
  await submitAssessment(undagi, idOf(), { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' })
})
afterAll(() => undagi.close())

const letter = { number: 'B/17/SPBE/2024', date: '2024-09-02' }
const idOf = () => undagi.institution('kota-arang').assessments[2024] ?? ''
const at = () => ({ params: { path: { assessmentId: idOf() } } })
const own = async (by: string) => (await undagi.as(by).GET('/own-assignments')).data?.assignments
const open = () =>
  undagi.as('kadis').POST('/assessments/{assessmentId}/stages/openings', {
    ...at(),
    body: { expectedStage: 'submitted', open: 'document_review', letter },
  })

test('what waits for its stage says so, and whose last day comes first stands first', async () => {
  expect(await own('eka')).toMatchObject([
    { year: 2024, duty: 'judging', state: 'waiting', done: 0, of: 7, next: null },
    { year: 2023, indicatorCodes: ['2'], state: 'waiting', of: 1 },
  ])
})

test('once its stage is open it leads to the next indicator that nobody judged there', async () => {
  await open()
  await undagi.as('eka').PUT('/assessments/{assessmentId}/stages/{stage}/indicators/{code}', {
    params: { path: { assessmentId: idOf(), stage: 'document_review', code: '1' } },
    body: { expectedVersion: 0, value: '2', facts: '', analysis: '', justification: 'Ada.' },
  })

  const [first] = (await own('eka')) ?? []

  expect(first).toMatchObject({ institutionName: 'kota-arang', state: 'open', done: 1, of: 7, next: '2' })
  expect(await own('rita')).toMatchObject([{ duty: 'review', state: 'waiting', done: 0, next: null }])
})

test('a second rating is counted over the sample, and before one is drawn there is nothing to do', async () => {
  expect(await own('eko')).toMatchObject([{ duty: 'second_rating', state: 'waiting', of: 0, next: null }])

  const { data } = await undagi.as('kadis').POST('/assessments/{assessmentId}/double-ratings/sample', {
    ...at(),
    body: { expectedDraws: 0, size: 2, seed: 'rapat', reason: 'Uji.', letter },
  })

  const [first] = data?.draws[0]?.indicatorCodes ?? []
  expect(await own('eko')).toMatchObject([{ state: 'open', done: 0, of: 2, next: first }])
})

test('a tie that was declared stops it, and it stands there as stopped', async () => {
  await undagi.as('eka').POST('/assessments/{assessmentId}/assignments/own-ties', {
    ...at(),
    body: { kind: 'declare', tie: 'family', from: null, until: null, note: '' },
  })

  expect((await own('eka'))?.map(({ state, next }) => [state, next])).toEqual([
    ['stopped', null],
    ['stopped', null],
  ])
})

test('who was ended before the last day reads when, by whom and why, until assigned again; nobody else does', async () => {
  const { data: listed } = await undagi.as('kadis').GET('/assessments/{assessmentId}/assignments', at())
  const assignmentId = listed?.assignments.find((each) => each.assessorName === 'rita')?.assignmentId ?? ''
  const endedOf = async (by: string) => (await undagi.as(by).GET('/own-assignments')).data?.ended
  expect(await endedOf('rita')).toEqual([])

  await undagi.as('kadis').POST('/assessments/{assessmentId}/assignments/end', {
    ...at(),
    body: { assignmentId, reason: 'Pindah tugas.' },
  })

  expect(await endedOf('rita')).toMatchObject([
    { institutionName: 'kota-arang', duty: 'review', endedBy: 'kadis', endReason: 'Pindah tugas.' },
  ])
  for (const other of ['eka', 'eko', 'baru']) expect(await endedOf(other)).toEqual([])

  undagi.clock.advanceBy(60_000)
  await assignOutside(undagi, ['rita'], { years: [2024], duty: 'review' })
  expect(await endedOf('rita')).toEqual([])
})

test('who was assigned nothing is told so without an error, who comes from inside is refused', async () => {
  expect(await own('baru')).toEqual([])
  expect((await undagi.as('ani').GET('/own-assignments')).response.status).toBe(403)
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignOutside } from '../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { reviewedElsewhere } from '../../testing/reviewed-elsewhere.ts'
import { submitAssessment } from '../../testing/submit-assessment.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
      ...{ eka: ['external_assessor'], eko: ['external_assessor'], tamu: ['external_assessor'] },
      ...{ nina: ['national_operator'], dina: ['respondent'] },
    },
  })
  await assignOutside(undagi, ['eka'])
  await assignOutside(undagi, ['eko'], { indicatorCodes: ['1'] })
})
afterAll(() => undagi.close())

const at = () => ({
  params: { path: { assessmentId: undagi.institution('kota-arang').assessments[2024] ?? '' } },
})
const write = (person: string, indicatorCode: string | null = null) =>
  undagi.as(person).POST('/assessments/{assessmentId}/recommendations', {
    ...at(),
    body: { text: 'Satukan tiga aplikasi pengaduan', indicatorCode, groupCode: null },
  })
const seenBy = async (person: string) =>
  (await undagi.as(person).GET('/assessments/{assessmentId}/recommendations', at())).data?.recommendations ??
  []

const recordAs = (person: string) =>
  undagi.as(person).POST('/assessments/{assessmentId}/recorded-recommendations', {
    ...at(),
    body: {
      ...{ text: 'Lengkapi reviu berkala', indicatorCode: '2', groupCode: null },
      source: { year: 2024, title: 'LHE 2024', number: null, page: 3, itemId: null },
    },
  })

type Stage = 'submitted' | 'document_review' | 'interview' | 'score_review'
const open = (expectedStage: Stage, to: 'document_review' | 'interview' | 'score_review' | 'consolidation') =>
  undagi.as('nina').POST('/assessments/{assessmentId}/stages/openings', {
    ...at(),
    body: { expectedStage, open: to, ...reviewedElsewhere },
  })

test('an assessor recommends while a stage is open; the institution reads it when the result is published, and then plans it', async () => {
  expect((await write('eka')).error).toMatchObject({ code: 'recommendations.no_stage_open' })
  expect((await recordAs('nina')).error).toMatchObject({ code: 'recommendations.no_stage_open' })
  const { assessmentId } = at().params.path
  await submitAssessment(undagi, assessmentId, { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' })
  await open('submitted', 'document_review')

  const { data: written } = await write('eka')
  expect(written).toMatchObject({ origin: { kind: 'stage', stage: 'document_review' }, state: 'written' })
  expect((await write('ani')).response.status).toBe(403)
  expect((await write('tamu')).response.status).toBe(403)
  expect((await write('eko', '2')).response.status).toBe(403)
  expect(await seenBy('eko')).toHaveLength(1)
  expect(await seenBy('kadis')).toEqual([])
  const one = { params: { path: { assessmentId, recommendationId: written?.id ?? '' } } }
  const drop = { kind: 'drop', seenVersion: 1, reason: 'Belum perlu' } as const
  const onePath = '/assessments/{assessmentId}/recommendations/{recommendationId}'
  const unseen = await undagi.as('kadis').POST(`${onePath}/plan`, { ...one, body: drop })
  expect(unseen.error).toMatchObject({ code: 'recommendations.not_found' })
  const early = await undagi.as('nina').POST(`${onePath}/plan`, { ...one, body: drop })
  expect(early.error).toMatchObject({ code: 'recommendations.plan_after_publication' })

  await open('document_review', 'interview')
  await open('interview', 'score_review')
  expect((await write('eka')).error).toMatchObject({ code: 'recommendations.no_stage_open' })
  const { data: before } = await undagi.as('sekda').GET('/assessments/{assessmentId}/recommendations', at())
  await open('score_review', 'consolidation')
  const { data: after } = await undagi.as('sekda').GET('/assessments/{assessmentId}/recommendations', at())
  expect((after?.reportYear ?? 0) - (before?.reportYear ?? 0)).toBe(1)
  const ofReport = await recordAs('nina')
  expect(ofReport.data?.origin.kind).toBe('report')
  expect(await seenBy('kadis')).toEqual([])
  await undagi.as('nina').POST('/assessments/{assessmentId}/stages/publication', {
    ...{ ...at(), body: { expectedStage: 'consolidation' } },
  })

  expect((await seenBy('kadis')).map(({ origin }) => origin.kind).toSorted()).toEqual(['report', 'stage'])
  const planned = await undagi.as('sekda').POST(`${onePath}/plan`, { ...one, body: drop })
  expect(planned.data).toMatchObject({ state: 'dropped' })
})

test('the ministry names unit and day of what it published, and neither drops it nor names a person', async () => {
  const { assessmentId } = at().params.path
  const { data } = await undagi.as('nina').GET('/assessments/{assessmentId}/recommendations', at())
  const own = data?.recommendations.find(({ origin }) => origin.kind === 'report')
  expect(data?.people).toEqual([])
  expect(own?.can).toMatchObject({ plan: true, drop: false })
  const [unit] = data?.units ?? []
  const plan = (ownerId: string | null) =>
    undagi.as('nina').POST('/assessments/{assessmentId}/recommendations/{recommendationId}/plan', {
      params: { path: { assessmentId, recommendationId: own?.id ?? '' } },
      body: { kind: 'plan', seenVersion: 1, unitId: unit?.id ?? '', ownerId, dueOn: '2099-06-30' },
    })

  expect((await plan(randomUUID())).error).toMatchObject({
    code: 'recommendations.plan_after_publication',
  })
  const dropped = await undagi
    .as('nina')
    .POST('/assessments/{assessmentId}/recommendations/{recommendationId}/plan', {
      params: { path: { assessmentId, recommendationId: own?.id ?? '' } },
      body: { kind: 'drop', seenVersion: 1, reason: 'Tidak perlu.' },
    })
  expect(dropped.error).toMatchObject({ code: 'recommendations.plan_after_publication' })
  expect((await plan(null)).data).toMatchObject({ state: 'planned', dueOn: '2099-06-30' })
})

test('what an assessor wrote the institution does not reword, and the other way round', async () => {
  const [mine] = (await seenBy('eka')).filter(({ origin }) => origin.kind === 'stage')
  const { assessmentId } = at().params.path
  const refused = await undagi
    .as('ani')
    .POST('/assessments/{assessmentId}/recorded-recommendations/{recommendationId}/wording', {
      params: { path: { assessmentId, recommendationId: mine?.id ?? '' } },
      body: { kind: 'reword', seenVersion: 1, text: 'Lain' },
    })
  expect(refused.error).toMatchObject({ code: 'recommendations.not_found' })
})

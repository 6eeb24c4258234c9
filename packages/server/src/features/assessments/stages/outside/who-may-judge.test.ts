import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dayIn } from '../../../../platform/day-in.ts'
import { assignOutside } from '../../../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../../../testing/create-test-app.ts'
import { submitAssessment } from '../../../../testing/submit-assessment.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ budi: ['administrator', 'person_in_charge', 'external_assessor', 'score_reviewer'] },
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
      ...{ eka: ['external_assessor'], eko: ['external_assessor'], wira: ['external_assessor'] },
      dua: ['external_assessor', 'score_reviewer'],
    },
  })
  for (const year of [2023, 2024]) {
    await submitAssessment(undagi, idOf(year), { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' })
    await undagi.as('kadis').POST('/assessments/{assessmentId}/stages/openings', {
      ...of(year),
      body: { expectedStage: 'submitted', open: 'document_review', letter },
    })
  }
  await assignOutside(undagi, ['budi'])
  await assignOutside(undagi, ['budi'], { duty: 'review' })
})
afterAll(() => undagi.close())

const letter = { number: 'B/17/SPBE/2024', date: '2024-09-02' }
const idOf = (year: number) => undagi.institution('kota-arang').assessments[year] ?? ''
const of = (year: number) => ({ params: { path: { assessmentId: idOf(year) } } })
const judge = async (by: string, code = '1', year = 2024) =>
  (
    await undagi.as(by).PUT('/assessments/{assessmentId}/stages/{stage}/indicators/{code}', {
      params: { path: { assessmentId: idOf(year), stage: 'document_review', code } },
      body: { expectedVersion: 0, value: '2', facts: 'Ada.', analysis: 'Ada.', justification: 'Ada bukti.' },
    })
  ).error?.code ?? 'judged'
const stages = (by: string, year = 2024) => undagi.as(by).GET('/assessments/{assessmentId}/stages', of(year))
const evidence = async (by: string) =>
  (
    await undagi.as(by).GET('/institutions/{institutionId}/evidence', {
      params: { path: { institutionId: undagi.institution('kota-arang').id } },
    })
  ).response.status
const assessment = async (by: string, year = 2024) =>
  (await undagi.as(by).GET('/assessments/{assessmentId}', of(year))).response.status
const idOfPerson = async (name: string) => (await undagi.as(name).GET('/session')).data?.person.id ?? ''
const today = () => dayIn('Asia/Jakarta', undagi.clock.now())
const assign = async (by: string, assessor: string, given: object = {}, year = 2024) =>
  undagi.as(by).POST('/assessments/{assessmentId}/assignments', {
    ...of(year),
    body: {
      ...{ assessorId: await idOfPerson(assessor), from: today(), until: '2031-12-31', reason: '' },
      ...given,
    },
  })
const declare = (person: string) =>
  undagi.as(person).POST('/assessments/{assessmentId}/assignments/own-ties', {
    ...of(2024),
    body: { kind: 'declare', tie: 'family', from: null, until: null, note: 'Contoh.' },
  })

describe('an administrator who made themselves an assessor and a reviewer', () => {
  test('sees nothing of what was judged, whatever somebody assigned them, because they work there', async () => {
    const { data } = await stages('budi')

    expect(data?.seen).toEqual(['self_assessment'])
    expect(data?.indicators.some(({ mayJudge, mayReview }) => mayJudge || mayReview)).toBe(false)
    expect(await evidence('budi')).toBe(200)
  })

  test('judges and reviews nothing', async () => {
    expect(await judge('budi')).toBe('assessments.not_assigned')
    const { error } = await undagi.as('budi').PUT('/assessments/{assessmentId}/stage-values/{code}/review', {
      params: { path: { assessmentId: idOf(2024), code: '1' } },
      body: { expectedVersion: 0, valid: true, note: '' },
    })
    expect(error?.code).toBe('assessments.not_assigned')
  })

  test('assigns nobody, neither themselves nor whom they invited', async () => {
    expect((await assign('budi', 'budi', { letter })).error?.code).toBe('assignments.keeps_accounts')
    expect((await assign('budi', 'eka', { letter })).error?.code).toBe('assignments.keeps_accounts')
  })
})

describe('an assessor whom somebody invited', () => {
  beforeEach(() => undagi.clock.advanceBy(1000))

  test('sees and judges nothing before they are assigned: no assessment, no document, no value', async () => {
    expect(await assessment('eka')).toBe(403)
    expect((await stages('eka')).response.status).toBe(403)
    expect(await evidence('eka')).toBe(403)
    expect(await judge('eka')).toBe('assessments.not_assigned')
  })

  test('is assigned by the person in charge by a letter of the ministry alone, and not by themselves', async () => {
    expect((await assign('kadis', 'eka')).error?.code).toBe('assignments.letter_required')
    const tomorrow = { number: '1', date: '2999-01-01' }
    expect((await assign('kadis', 'eka', { letter: tomorrow })).error?.code).toBe(
      'assignments.letter_required',
    )
    expect((await assign('ani', 'eka', { letter })).response.status).toBe(403)
    expect((await assign('eka', 'eka', { letter })).response.status).toBe(403)
    const unknown = await assign('kadis', 'eka', { letter, indicatorCodes: ['99'] })
    expect(unknown.error?.code).toBe('assignments.unknown_indicator')

    const { data } = await assign('kadis', 'eka', { letter, indicatorCodes: ['1', '2'] })

    expect(data).toMatchObject({ canAssign: true, byLetterOnly: true })
    expect(data?.assignments.at(-1)).toMatchObject({ letter, indicatorCodes: ['1', '2'], duty: 'judging' })
  })

  test('judges their own indicators in their own assessment, and those of nobody else', async () => {
    const { data } = await stages('eka')
    expect(data?.indicators.filter(({ mayJudge }) => mayJudge).map(({ code }) => code)).toEqual(['1', '2'])

    expect(await judge('eka', '1')).toBe('judged')
    expect(await judge('eka', '3')).toBe('assessments.not_assigned')
    expect(await judge('eka', '1', 2023)).toBe('assessments.not_assigned')
    expect(await assessment('eka', 2023)).toBe(403)
    expect((await stages('eka', 2023)).response.status).toBe(403)
    expect(await evidence('eka')).toBe(200)
    expect(await judge('eko', '2')).toBe('assessments.not_assigned')
  })

  test('who declares a tie afterwards stops at once, until somebody who knows of it assigns them again', async () => {
    await declare('eka')

    expect(await judge('eka', '2')).toBe('assessments.not_assigned')
    expect((await stages('eka')).response.status).toBe(403)
    expect(await evidence('eka')).toBe(403)

    const list = await undagi.as('kadis').GET('/assessments/{assessmentId}/assignments', of(2024))
    const assignmentId = list.data?.assignments.at(-1)?.assignmentId ?? ''
    await undagi.as('kadis').POST('/assessments/{assessmentId}/assignments/end', {
      ...of(2024),
      body: { assignmentId, reason: 'Menyatakan hubungan keluarga.' },
    })
    const reason = 'Saudaranya tidak bekerja pada indikator ini.'
    expect((await assign('kadis', 'eka', { letter, indicatorCodes: ['2'] })).error?.code).toBe(
      'assignments.conflict_not_explained',
    )
    await assign('kadis', 'eka', { letter, indicatorCodes: ['2'], reason })
    expect(await judge('eka', '2')).toBe('judged')
  })

  test('whose assignment was ended, or is over, sees and judges nothing any more', async () => {
    const { data } = await assign('kadis', 'eko', { letter })
    expect(await assessment('eko')).toBe(200)
    const assignmentId = data?.assignments.at(-1)?.assignmentId ?? ''
    await undagi.as('kadis').POST('/assessments/{assessmentId}/assignments/end', {
      ...of(2024),
      body: { assignmentId, reason: 'Berhalangan.' },
    })

    expect(await judge('eko', '3')).toBe('assessments.not_assigned')
    expect(await assessment('eko')).toBe(403)

    const tomorrow = dayIn('Asia/Jakarta', new Date(undagi.clock.now().getTime() + 24 * 3_600_000))
    await assign('kadis', 'wira', { letter, from: tomorrow })
    expect(await assessment('wira')).toBe(403)
  })

  test('is never the one who rates the same assessment a second time', async () => {
    const again = await assign('kadis', 'eka', { letter, duty: 'second_rating' })
    expect(again.error?.code).toBe('assignments.not_blind')
  })
})

test('nobody reviews what they judged, nor judges what they reviewed', async () => {
  await assign('kadis', 'dua', { letter })
  await assign('kadis', 'dua', { letter, duty: 'review' })
  expect(await judge('dua', '3')).toBe('judged')
  const moves = [
    { expectedStage: 'document_review', open: 'interview', letter },
    { expectedStage: 'interview', open: 'score_review', letter },
  ] as const
  for (const body of moves)
    await undagi.as('kadis').POST('/assessments/{assessmentId}/stages/openings', { ...of(2024), body })
  const review = async (code: string) =>
    (
      await undagi.as('dua').PUT('/assessments/{assessmentId}/stage-values/{code}/review', {
        params: { path: { assessmentId: idOf(2024), code } },
        body: { expectedVersion: 0, valid: false, note: 'Contoh.' },
      })
    ).error?.code ?? 'reviewed'

  expect(await review('3')).toBe('assessments.own_judgement')
  expect(await review('1')).toBe('reviewed')
  expect(await judge('dua', '1')).toBe('assessments.own_judgement')
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../../../testing/create-test-app.ts'
import { leaveMinistry } from '../../../../testing/leave-ministry.ts'
import { reviewedElsewhere } from '../../../../testing/reviewed-elsewhere.ts'
import { submitAssessment } from '../../../../testing/submit-assessment.ts'
import { appointOperator } from '../../../national-operators/usecases/appoint-operator.ts'

const letter = { number: 'B/17/SPBE/2024', date: '2024-09-02' }
const path = '/assessments/{assessmentId}'
let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
      eka: ['external_assessor'],
    },
    'kota-bara': { nina: ['national_operator'] },
  })
  await submitAssessment(undagi, assessmentId(), { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' })
})
afterAll(() => undagi.close())

const assessmentId = () => undagi.institution('kota-arang').assessments[2024] ?? ''
const at = () => ({ params: { path: { assessmentId: assessmentId() } } })
type Stage = 'submitted' | 'document_review' | 'interview' | 'score_review'
type Opened = 'document_review' | 'interview' | 'score_review' | 'consolidation'
const open = (by: string, [expectedStage, opened]: readonly [Stage, Opened], said?: typeof letter) =>
  undagi.as(by).POST(`${path}/stages/openings`, {
    ...at(),
    body: { expectedStage, open: opened, ...reviewedElsewhere, ...(said && { letter: said }) },
  })
const publish = (by: string) =>
  undagi
    .as(by)
    .POST(`${path}/stages/publication`, { ...at(), body: { expectedStage: 'consolidation', letter } })
const correct = (by: string, expectedVersion: number) =>
  undagi.as(by).POST(`${path}/stage-values/{code}/corrections`, {
    params: { path: { assessmentId: assessmentId(), code: '1' } },
    body: {
      ...{ expectedVersion, value: '2', facts: '', analysis: '', justification: 'Menurut surat.' },
      ...{ reason: 'Salah ketik pada LHE.', letter },
    },
  })
const stages = async (by: string) => (await undagi.as(by).GET(`${path}/stages`, at())).data
const appoint = () =>
  appointOperator(undagi.server.connectionFor('owner'), {
    ...{ email: 'nina@undagi.test', name: undefined, institutions: ['kota-arang'], until: null },
    ...{ reason: 'Surat tugas B/12/2026', at: undagi.clock.now() },
  })

describe('while nobody operates for the ministry here, though somebody does elsewhere', () => {
  test('the person in charge records what its letter says, and the data says so', async () => {
    const opening = ['submitted', 'document_review'] as const
    expect((await open('kadis', opening)).error).toMatchObject({ code: 'assessments.letter_required' })
    const tomorrow = { number: '1', date: '2999-01-01' }
    expect((await open('kadis', opening, tomorrow)).error).toMatchObject({
      code: 'assessments.paper_from_the_future',
    })

    const { data } = await open('kadis', opening, letter)

    expect(data).toMatchObject({ stage: 'document_review', can: { byLetterOnly: true, judge: false } })
    expect(data?.entries[0]?.outside).toEqual({ actedAs: 'person_in_charge', letter })
    const { data: drawn } = await undagi.as('kadis').POST(`${path}/double-ratings/sample`, {
      ...at(),
      body: { expectedDraws: 0, size: 2, seed: 'rapat 1 September', reason: 'Contoh.', letter },
    })
    expect(drawn?.draws).toMatchObject([{ letter, size: 2, byName: 'kadis' }])
  })
})

describe('from the moment somebody operates for the ministry', () => {
  beforeAll(async () => {
    await appoint()
    undagi.clock.advanceBy(1000)
  })

  test('no step of it is the institution’s, whatever letter it names, and none is offered', async () => {
    expect((await open('kadis', ['document_review', 'interview'], letter)).error).toMatchObject({
      ...{ status: 403, code: 'institutions.ministry_acts' },
    })
    expect((await stages('kadis'))?.can).toMatchObject({
      ...{ moves: [], correct: false, showDraft: false, byLetterOnly: false },
    })
  })

  test('the ministry goes on from what was recorded, gives nothing back, publishes and sets right by itself', async () => {
    await open('nina', ['document_review', 'interview'])
    await open('nina', ['interview', 'score_review'])
    const back = await undagi.as('kadis').POST(`${path}/stages/return`, {
      ...at(),
      body: {
        ...{ expectedStage: 'score_review', note: 'Menurut surat.', letter },
        invalid: [{ indicatorCode: '1', text: 'Menurut surat.' }],
      },
    })
    expect(back.error).toMatchObject({ code: 'institutions.ministry_acts' })
    expect((await open('nina', ['score_review', 'consolidation'])).data?.stage).toBe('consolidation')
    expect((await publish('kadis')).error).toMatchObject({ code: 'institutions.ministry_acts' })
    expect((await publish('nina')).data?.stage).toBe('published')
    expect((await correct('kadis', 0)).error).toMatchObject({ code: 'institutions.ministry_acts' })
    expect((await correct('nina', 0)).data?.official).toMatchObject({ value: '2', corrected: true })
  })
})

describe('once nobody does any more', () => {
  test('its letters are recorded again: an institution is never left without a way', async () => {
    expect((await correct('kadis', 1)).error).toMatchObject({ code: 'institutions.ministry_acts' })
    await leaveMinistry(undagi, { of: 'nina', at: 'kota-arang' })

    expect((await stages('kadis'))?.can.correct).toBe(true)
    expect((await correct('kadis', 1)).data?.corrections).toHaveLength(2)
  })
})

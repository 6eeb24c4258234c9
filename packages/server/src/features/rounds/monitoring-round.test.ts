import { pdfText } from '@undagi/papers/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assignOutside } from '../../testing/assign-outside.ts'
import { createTestApp, origin, type TestApp } from '../../testing/create-test-app.ts'
import { sessionOf } from '../../testing/seed-institutions.ts'
import { submitAssessment } from '../../testing/submit-assessment.ts'

// Pemantauan = Penilaian Mandiri + Penilaian Dokumen, from opening to publication and its report; no interview, no visit.

let undagi: TestApp
let assessmentId = ''
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], budi: ['administrator'], kadis: ['person_in_charge'] },
      ...{ sekda: ['coordinator'], eka: ['external_assessor'], rita: ['score_reviewer'] },
      nina: ['national_operator'],
    },
  })
})
afterAll(() => undagi.close())

const path = '/assessments/{assessmentId}'
const here = () => ({ params: { path: { assessmentId } } })
const one = (code: string) => ({ params: { path: { assessmentId, code } } })
type Opened = 'document_review' | 'interview' | 'site_visit' | 'score_review' | 'consolidation'
const open = (expectedStage: 'submitted' | 'document_review' | 'score_review', to: Opened) =>
  undagi.as('nina').POST(`${path}/stages/openings`, { ...here(), body: { expectedStage, open: to } })
const stageNow = async () => (await undagi.as('kadis').GET(`${path}/stages`, here())).data?.stage
const draft = async () => {
  const request = new Request(`${origin}/api/assessments/${assessmentId}/report/draft`, {
    headers: { cookie: `undagi_session=${sessionOf('sekda')}` },
  })
  const answer = await undagi.fetch(request)
  return pdfText(new Uint8Array(await answer.arrayBuffer())).replaceAll(/\s+/g, ' ')
}

describe('a monitoring round', () => {
  test('is opened by the administrator, and has no days for interview and visit', async () => {
    const { id: institutionId } = undagi.institution('kota-arang')
    const { data } = await undagi.as('budi').POST('/institutions/{institutionId}/rounds', {
      params: { path: { institutionId } },
      body: {
        ...{ year: 2025, name: 'Pemantauan 2025', kind: 'monitoring', assessmentDate: '2025-08-31' },
        ...{ edition: { id: 'toy', revision: 1 }, deadline: null },
      },
    })
    assessmentId = data?.assessmentId ?? ''
    const calendar = await undagi.as('kadis').GET(`${path}/calendar`, here())

    expect(calendar.data?.rules.kind).toBe('monitoring')
    const stages = calendar.data?.stages.map(({ stage }) => stage)
    expect(stages).toContain('document_review')
    expect(stages).not.toContain('interview')
    expect(stages).not.toContain('site_visit')
    const window = { first: '2026-09-01', last: '2026-09-02', closesAt: null }
    const planned = await undagi.as('nina').POST(`${path}/calendar/changes`, {
      ...here(),
      body: {
        ...{ expectedVersion: 0, reason: 'Keliru.' },
        change: { kind: 'scheduled', windows: [{ stage: 'interview', window }] },
      },
    })
    expect(planned.error).toMatchObject({ status: 422, code: 'calendar.not_in_round' })
  })

  test('has no room, so no term is set for what could not be objected there', async () => {
    const term = await undagi.as('nina').POST(`${path}/interview/objection-term`, {
      ...here(),
      body: {
        entryId: crypto.randomUUID(),
        entry: { kind: 'objection_term_set', dueAt: '2031-01-01T00:00:00+07:00', letter: null },
      },
    })
    expect(term.error).toMatchObject({ code: 'interviews.not_now' })
  })

  test('is filled in, approved, signed and sent like any other', async () => {
    await assignOutside(undagi, ['eka'], { years: [2025] })
    await assignOutside(undagi, ['rita'], { years: [2025], duty: 'review' })
    for (const [code, value] of Object.entries({ '1': '3', '2': '2' }))
      await undagi.as('ani').PUT(`${path}/indicators/{code}/rating`, {
        ...one(code),
        body: { expectedVersion: 0, value, reason: 'Contoh.' },
      })
    await submitAssessment(undagi, assessmentId, { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' })

    expect(await stageNow()).toBe('submitted')
  })

  test('is judged by its documents alone: neither interview nor visit can be opened or scheduled', async () => {
    expect((await open('submitted', 'document_review')).data?.stage).toBe('document_review')
    const judged = await undagi.as('eka').PUT(`${path}/stages/{stage}/indicators/{code}`, {
      params: { path: { assessmentId, stage: 'document_review', code: '1' } },
      body: {
        ...{ expectedVersion: 0, value: '2', facts: 'Perwali 12/2023 pasal 4, halaman 3' },
        ...{ analysis: 'Memenuhi butir a.', justification: 'Belum merata.' },
      },
    })
    expect(judged.response.status).toBe(200)

    for (const stage of ['interview', 'site_visit', 'consolidation'] as const)
      expect((await open('document_review', stage)).error, stage).toMatchObject({ status: 409 })
    const inInterview = await undagi.as('eka').PUT(`${path}/stages/{stage}/indicators/{code}`, {
      params: { path: { assessmentId, stage: 'interview', code: '1' } },
      body: { expectedVersion: 0, value: '2', facts: 'F', analysis: 'A', justification: '' },
    })
    expect(inInterview.error).toMatchObject({ status: 409, code: 'assessments.stage_moved' })
    expect(await stageNow()).toBe('document_review')
  })

  test('goes from the documents to the review, back to the documents where a value is not valid, and on', async () => {
    expect((await open('document_review', 'score_review')).data?.stage).toBe('score_review')
    const review = (expectedVersion: number, valid: boolean, note: string) =>
      undagi.as('rita').PUT(`${path}/stage-values/{code}/review`, {
        ...one('1'),
        body: { expectedVersion, valid, note },
      })
    expect((await review(0, false, 'Halaman tidak disebut.')).response.status).toBe(200)
    expect((await open('score_review', 'consolidation')).error).toMatchObject({
      code: 'assessments.invalid_values_left',
    })
    const back = await undagi.as('nina').POST(`${path}/stages/return`, {
      ...here(),
      body: {
        ...{ expectedStage: 'score_review', note: 'Satu nilai.' },
        invalid: [{ indicatorCode: '1', text: 'Halaman tidak disebut.' }],
      },
    })
    expect(back.data?.stage).toBe('document_review')
    const again = await undagi.as('eka').PUT(`${path}/stages/{stage}/indicators/{code}`, {
      params: { path: { assessmentId, stage: 'document_review', code: '1' } },
      body: {
        ...{ expectedVersion: 1, value: '2', facts: 'Perwali 12/2023 pasal 4, halaman 7' },
        ...{ analysis: 'Memenuhi butir a.', justification: 'Belum merata.' },
      },
    })
    expect(again.response.status).toBe(200)

    expect((await open('document_review', 'score_review')).data?.stage).toBe('score_review')
    expect((await open('score_review', 'consolidation')).data?.stage).toBe('consolidation')
  })

  test('is published; what nobody touched is the institution’s own value, carried over', async () => {
    const published = await undagi
      .as('nina')
      .POST(`${path}/stages/publication`, { ...here(), body: { expectedStage: 'consolidation' } })
    expect(published.data).toMatchObject({ stage: 'published', seen: ['self_assessment', 'document_review'] })
    const { data } = await undagi.as('ani').GET(`${path}/stage-values/{code}`, one('2'))

    expect(data?.stages).toMatchObject([
      { stage: 'self_assessment', value: '2', origin: 'own' },
      { stage: 'document_review', value: '2', origin: 'carried', saidIn: 'self_assessment' },
    ])
  })

  test('ends in a Laporan Hasil Pemantauan, issued by the ministry and found by its check code', async () => {
    const text = await draft()
    expect(text).toContain('LAPORAN HASIL PEMANTAUAN')
    expect(text).not.toContain('LAPORAN HASIL EVALUASI')
    expect(text).not.toContain('Interviu :')

    const issued = await undagi.as('nina').POST(`${path}/report/versions`, {
      ...here(),
      body: {
        ...{ number: '9/LHP/2025', place: 'Jakarta', day: '2025-12-16', version: 1, summary: '' },
        signatory: { name: 'Nina', position: null, employeeNumber: null, capacity: 'Ketua Tim Pelaksana' },
      },
    })
    expect(issued.data).toMatchObject({ kind: 'monitoring_report', number: '9/LHP/2025' })
    const code = issued.data?.checkCode ?? ''
    const check = await undagi.stranger.GET('/paper-checks/{code}', { params: { path: { code } } })
    expect(check.data).toMatchObject({ kind: 'monitoring_report', isLatest: true })
  })

  test('is frozen once it is published, its kind too', async () => {
    expect((await open('score_review', 'consolidation')).error).toMatchObject({ status: 409 })
    const { id: institutionId } = undagi.institution('kota-arang')
    const register = await undagi
      .as('budi')
      .GET('/institutions/{institutionId}/round-register', { params: { path: { institutionId } } })
    const round = register.data?.rounds.find(({ year }) => year === 2025)
    const changed = await undagi.as('budi').PATCH('/institutions/{institutionId}/rounds/{roundId}', {
      params: { path: { institutionId, roundId: round?.id ?? '' } },
      body: { expectedVersion: round?.version ?? '', kind: 'evaluation' },
    })
    expect(changed.error).toMatchObject({ status: 422, code: 'rounds.sent' })
  })
})

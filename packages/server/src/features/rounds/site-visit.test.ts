import { pdfText } from '@undagi/papers/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assignOutside } from '../../testing/assign-outside.ts'
import { createTestApp, origin, type TestApp } from '../../testing/create-test-app.ts'
import { reviewedElsewhere } from '../../testing/reviewed-elsewhere.ts'
import { sessionOf } from '../../testing/seed-institutions.ts'
import { submitAssessment } from '../../testing/submit-assessment.ts'

// Evaluasi = Mandiri + Dokumen + Interviu + Visitasi where it is needed: the last stage that judges before the review.

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], budi: ['administrator'], kadis: ['person_in_charge'] },
      ...{ sekda: ['coordinator'], eka: ['external_assessor'], eko: ['external_assessor'] },
      ...{ rita: ['score_reviewer'], nina: ['national_operator'] },
    },
  })
  await assignOutside(undagi, ['eka'])
  await assignOutside(undagi, ['rita'], { duty: 'review' })
})
afterAll(() => undagi.close())

const path = '/assessments/{assessmentId}'
const assessmentId = () => undagi.institution('kota-arang').assessments[2024] ?? ''
const here = () => ({ params: { path: { assessmentId: assessmentId() } } })
const one = (code: string) => ({ params: { path: { assessmentId: assessmentId(), code } } })
type Stage = 'submitted' | 'document_review' | 'interview' | 'site_visit' | 'score_review'
type Opened = Exclude<Stage, 'submitted'> | 'consolidation'
const open = (expectedStage: Stage, to: Opened) =>
  undagi
    .as('nina')
    .POST(`${path}/stages/openings`, { ...here(), body: { expectedStage, open: to, ...reviewedElsewhere } })

type Judged = 'document_review' | 'interview' | 'site_visit'
const judge = (by: string, stage: Judged, value: string, given: { version?: number; why?: string } = {}) =>
  undagi.as(by).PUT(`${path}/stages/{stage}/indicators/{code}`, {
    params: { path: { assessmentId: assessmentId(), stage, code: '1' } },
    body: {
      ...{ expectedVersion: given.version ?? 0, value, justification: given.why ?? '' },
      ...{ facts: `Diperiksa dalam ${stage}.`, analysis: 'Memenuhi butir a.' },
    },
  })
const stagesOf = async (code: string) =>
  (await undagi.as('eka').GET(`${path}/stage-values/{code}`, one(code))).data?.stages

describe('a site visit', () => {
  test('is planned in the calendar of an evaluation, after the interview', async () => {
    const visit = { first: '2026-10-05', last: '2026-10-07', closesAt: null }
    const plan = (interviewLast: string) =>
      undagi.as('nina').POST(`${path}/calendar/changes`, {
        ...here(),
        body: {
          ...{ expectedVersion: 0, reason: 'Surat kementerian.' },
          change: {
            kind: 'scheduled',
            windows: [
              { stage: 'interview', window: { first: '2026-09-21', last: interviewLast, closesAt: null } },
              { stage: 'site_visit', window: visit },
            ],
          },
        },
      })
    expect((await plan('2026-10-30')).error).toMatchObject({ code: 'calendar.out_of_order' })
    const { data } = await plan('2026-09-30')

    expect(data?.stages.find(({ stage }) => stage === 'site_visit')).toMatchObject(visit)
  })

  test('follows the interview and nothing before it', async () => {
    for (const code of ['1', '2'])
      await undagi.as('ani').PUT(`${path}/indicators/{code}/rating`, {
        ...one(code),
        body: { expectedVersion: 0, value: '3', reason: 'Contoh.' },
      })
    await submitAssessment(undagi, assessmentId(), {
      ...{ assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' },
    })
    await open('submitted', 'document_review')
    expect((await open('document_review', 'site_visit')).error).toMatchObject({ status: 409 })
    expect((await judge('eka', 'site_visit', '3')).error).toMatchObject({
      status: 409,
      code: 'assessments.stage_moved',
    })
    await open('document_review', 'interview')
    expect((await judge('eka', 'interview', '2', { why: 'Belum ditunjukkan.' })).response.status).toBe(200)

    const opened = await open('interview', 'site_visit')

    expect(opened.data?.stage).toBe('site_visit')
    // Before its days: it begins all the same, and its step says so.
    expect(opened.data?.entries[0]).toMatchObject({ move: 'open_site_visit', offCalendar: 'to_come' })
  })

  test('starts from what the interview said, text and value, until an assessor says something of it', async () => {
    expect((await stagesOf('1'))?.at(-1)).toMatchObject({
      ...{ stage: 'site_visit', value: '2', origin: 'carried', saidIn: 'interview' },
      facts: 'Diperiksa dalam interview.',
    })
    expect((await stagesOf('2'))?.at(-1)).toMatchObject({ value: '3', saidIn: 'self_assessment' })
  })

  test('moves a value up or down with a justification, by who is assigned and by nobody else', async () => {
    expect((await judge('eka', 'site_visit', '3')).error).toMatchObject({
      code: 'assessments.justification_required',
    })
    expect((await judge('eko', 'site_visit', '3', { why: 'Dilihat.' })).error).toMatchObject({ status: 403 })
    expect((await judge('ani', 'site_visit', '3', { why: 'Dilihat.' })).error).toMatchObject({ status: 403 })
    const seen = await judge('eka', 'site_visit', '4', { why: 'Dilihat berjalan di tempat.' })

    expect(seen.data?.stages.at(-1)).toMatchObject({ stage: 'site_visit', value: '4', origin: 'own' })
    // The interview keeps what was said in it.
    expect(seen.data?.stages.at(-2)).toMatchObject({ stage: 'interview', value: '2', origin: 'own' })
    expect((await judge('eka', 'interview', '1', { version: 1, why: 'Terlambat.' })).error).toMatchObject({
      status: 409,
      code: 'assessments.stage_moved',
    })
  })

  test('is where the review sends a value back to', async () => {
    await open('site_visit', 'score_review')
    await undagi.as('rita').PUT(`${path}/stage-values/{code}/review`, {
      ...one('1'),
      body: { expectedVersion: 0, valid: false, note: 'Foto kunjungan tidak disebut.' },
    })
    const back = await undagi.as('nina').POST(`${path}/stages/return`, {
      ...here(),
      body: {
        ...{ expectedStage: 'score_review', note: 'Satu nilai.' },
        invalid: [{ indicatorCode: '1', text: 'Foto kunjungan tidak disebut.' }],
      },
    })
    expect(back.data?.stage).toBe('site_visit')
    const again = await judge('eka', 'site_visit', '4', { version: 1, why: 'Foto 3 dan 4 menunjukkannya.' })
    expect(again.response.status).toBe(200)
    expect((await open('site_visit', 'score_review')).data?.stage).toBe('score_review')
  })

  test('says the value that is published and reported, with every stage before it', async () => {
    await open('score_review', 'consolidation')
    const published = await undagi
      .as('nina')
      .POST(`${path}/stages/publication`, { ...here(), body: { expectedStage: 'consolidation' } })
    expect(published.data?.stage).toBe('published')
    const answer = await undagi.fetch(
      new Request(`${origin}/api/assessments/${assessmentId()}/report/draft`, {
        headers: { cookie: `undagi_session=${sessionOf('sekda')}` },
      }),
    )
    const text = pdfText(new Uint8Array(await answer.arrayBuffer())).replaceAll(/\s+/g, ' ')

    expect(text).toMatch(/Interviu ?: 2 Visitasi ?: 4/)
    expect(text).toContain('Foto 3 dan 4 menunjukkannya.')
    const { data } = await undagi.as('sekda').GET(`${path}/stage-difference`, here())
    expect(data?.official?.nodes['1']?.value?.exact).toBe('4')
  })
})

import type { Schemas } from '@undagi/api-client'
import { pdfText } from '@undagi/papers/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assignOutside } from '../../../../testing/assign-outside.ts'
import { createTestApp, origin, type TestApp } from '../../../../testing/create-test-app.ts'
import { reviewedElsewhere } from '../../../../testing/reviewed-elsewhere.ts'
import { sessionOf } from '../../../../testing/seed-institutions.ts'
import { submitAssessment } from '../../../../testing/submit-assessment.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], budi: ['administrator'], kadis: ['person_in_charge'] },
      ...{ sekda: ['coordinator'], eka: ['external_assessor'], rita: ['score_reviewer'] },
      nina: ['national_operator'],
    },
    'kota-bara': { citra: ['national_operator'] },
  })
  await assignOutside(undagi, ['eka'])
  await assignOutside(undagi, ['rita'], { duty: 'review' })
})
afterAll(() => undagi.close())

const assessmentId = () => undagi.institution('kota-arang').assessments[2024] ?? ''
const here = () => ({ params: { path: { assessmentId: assessmentId() } } })
const path = '/assessments/{assessmentId}'

const aspectsAs = (person: string) => undagi.as(person).GET(`${path}/report/aspects`, here())
const firstCode = async () => (await aspectsAs('nina')).data?.aspects[0]?.code ?? ''
const write = async (person: string, given: Partial<Schemas['ReportWords']> = {}, code?: string) =>
  undagi.as(person).PUT(`${path}/report/aspects/{aspectCode}`, {
    params: { path: { assessmentId: assessmentId(), aspectCode: code ?? (await firstCode()) } },
    body: {
      ...{ seenVersion: 0, strengths: 'Kebijakan lengkap.', weaknesses: 'Belum merata.' },
      ...{ suggestions: 'Reviu setiap tahun.', reason: null, ...given },
    },
  })

type Opened = 'document_review' | 'interview' | 'score_review' | 'consolidation'
const open = (from: 'submitted' | 'document_review' | 'interview' | 'score_review', to: Opened) =>
  undagi.as('nina').POST(`${path}/stages/openings`, {
    ...here(),
    body: { expectedStage: from, open: to, ...reviewedElsewhere },
  })
const issue = (version: number) =>
  undagi.as('nina').POST(`${path}/report/versions`, {
    ...here(),
    body: {
      ...{ number: '7/LHE/2024', place: 'Jakarta', day: '2024-12-16', version, summary: '' },
      withoutRecommendations: true,
      signatory: { name: null, position: null, employeeNumber: null, capacity: 'Ketua Tim Pelaksana' },
    },
  })
const printed = async (rest: string) => {
  const answer = await undagi.fetch(
    new Request(`${origin}/api/assessments/${assessmentId()}/report/${rest}`, {
      headers: { cookie: `undagi_session=${sessionOf('sekda')}` },
    }),
  )
  return pdfText(new Uint8Array(await answer.arrayBuffer())).replaceAll(/\s+/g, ' ')
}

describe('before the review', () => {
  test('nothing is written, and there is nothing to propose from', async () => {
    expect((await aspectsAs('nina')).error).toMatchObject({ code: 'papers.not_ready' })
    for (const person of ['rita', 'nina'])
      expect((await write(person, {}, 'A')).error, person).toMatchObject({ code: 'papers.words_too_early' })
  })
})

describe('in the review', () => {
  test('Tim Reviu and the ministry write, and each sees what the values propose', async () => {
    await submitAssessment(undagi, assessmentId(), {
      ...{ assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' },
    })
    await open('submitted', 'document_review')
    await undagi.as('eka').PUT(`${path}/stages/{stage}/indicators/{code}`, {
      params: { path: { assessmentId: assessmentId(), stage: 'document_review', code: '1' } },
      body: { expectedVersion: 0, value: '4', facts: 'F', analysis: 'A', justification: 'J' },
    })
    await open('document_review', 'interview')
    await open('interview', 'score_review')

    const { data } = await aspectsAs('rita')
    expect(data).toMatchObject({ canWrite: true, isIssued: false, comparedYear: null })
    expect(data?.aspects.map(({ proposed }) => proposed.strengths).join()).toContain('1 ')
    const { data: written } = await write('rita')
    expect(written?.written).toMatchObject({
      ...{ strengths: 'Kebijakan lengkap.', version: 1, authorName: 'rita', reason: null },
    })
    expect((await aspectsAs('eka')).data).toMatchObject({ canWrite: false })
  })

  test('is refused to who judges, to the institution while the ministry is here, and to strangers', async () => {
    const code = await firstCode()
    for (const person of ['eka', 'ani', 'sekda', 'budi'])
      expect((await write(person, { seenVersion: 1 }, code)).response.status, person).toBe(403)
    expect((await write('kadis', { seenVersion: 1 }, code)).error).toMatchObject({
      code: 'institutions.ministry_acts',
    })
    expect((await aspectsAs('sekda')).error).toMatchObject({ code: 'papers.not_ready' })
    expect((await write('citra', { seenVersion: 1 }, code)).response.status).toBe(404)
    expect((await write('rita', {}, 'bukan-aspek')).error).toMatchObject({ code: 'papers.aspect_unknown' })
  })

  test('a colleague’s newer words are not overwritten: whoever comes second is shown them', async () => {
    const stale = await write('nina', { strengths: 'Lain.' })
    expect(stale.error).toMatchObject({
      ...{ status: 409, code: 'papers.words_changed' },
      current: { written: { strengths: 'Kebijakan lengkap.', version: 1 } },
    })
    const both = await Promise.all([
      write('rita', { seenVersion: 1, suggestions: 'Dari rita.' }),
      write('nina', { seenVersion: 1, suggestions: 'Dari nina.' }),
    ])
    expect(both.flatMap(({ error }) => error?.code ?? [])).toEqual(['papers.words_changed'])
    expect((await aspectsAs('rita')).data?.aspects[0]?.written?.version).toBe(2)
  })
})

describe('once the report is issued', () => {
  test('it holds the words, and they are mended only with a reason, for the next version', async () => {
    await open('score_review', 'consolidation')
    await undagi
      .as('nina')
      .POST(`${path}/stages/publication`, { ...here(), body: { expectedStage: 'consolidation' } })
    expect(await printed('draft')).toContain('Saran Dari ')
    expect((await issue(1)).data?.version).toBe(1)

    const again = { seenVersion: 2, strengths: 'Kebijakan sangat lengkap.' }
    expect((await write('nina', again)).error).toMatchObject({ status: 422, code: 'papers.words_frozen' })
    const { data } = await write('rita', { ...again, reason: 'Salah ketik.' })

    expect(data?.written).toMatchObject({ version: 3, reason: 'Salah ketik.', authorName: 'rita' })
    expect(await printed('versions/1')).not.toContain('Kebijakan sangat lengkap.')
    expect(await printed('draft')).toContain('Kebijakan sangat lengkap.')
    expect((await aspectsAs('ani')).data).toMatchObject({ canWrite: false, isIssued: true })
    expect((await aspectsAs('kadis')).data).toMatchObject({ canWrite: false })
    expect((await write('kadis', { seenVersion: 3, reason: 'Lain.' })).error?.code).toBe(
      'institutions.ministry_acts',
    )
  })
})

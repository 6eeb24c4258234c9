import { createHash } from 'node:crypto'
import type { Schemas } from '@undagi/api-client'
import { pdfText } from '@undagi/papers/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { assignOutside } from '../../../testing/assign-outside.ts'
import { createTestApp, origin, type TestApp } from '../../../testing/create-test-app.ts'
import { reviewedElsewhere } from '../../../testing/reviewed-elsewhere.ts'
import { sessionOf } from '../../../testing/seed-institutions.ts'
import { submitAssessment } from '../../../testing/submit-assessment.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['internal_assessor'],
      budi: ['administrator'],
      dina: ['respondent'],
      kadis: ['person_in_charge'],
      sekda: ['coordinator'],
      eka: ['external_assessor'],
      rita: ['score_reviewer'],
      nina: ['national_operator'],
    },
    'kota-bara': { citra: ['coordinator', 'national_operator'] },
  })
  await assignOutside(undagi, ['eka'])
  await assignOutside(undagi, ['rita'], { duty: 'review' })
})
afterAll(() => undagi.close())

const assessmentId = () => undagi.institution('kota-arang').assessments[2024] ?? ''
const here = () => ({ params: { path: { assessmentId: assessmentId() } } })
const path = '/assessments/{assessmentId}'

const fetchReport = (person: string, rest: string) =>
  undagi.fetch(
    new Request(`${origin}/api/assessments/${assessmentId()}/report/${rest}`, {
      headers: { cookie: `undagi_session=${sessionOf(person)}` },
    }),
  )
const draftOf = async (person: string) => {
  const answer = await fetchReport(person, 'draft')
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  return pdfText(new Uint8Array(await answer.arrayBuffer())).replaceAll(/\s+/g, ' ')
}
const codeOf = async (answer: Promise<Response>) =>
  z.object({ code: z.string() }).parse(await (await answer).json()).code
const reportAs = async (person: string) => (await undagi.as(person).GET(`${path}/report`, here())).data

/** Written in the same moment, they come in no order. */
const unplanned = async () =>
  ((await reportAs('kadis'))?.unplanned ?? []).toSorted((one, other) => one.text.localeCompare(other.text))

const rate = (code: string, value: string) =>
  undagi.as('ani').PUT(`${path}/indicators/{code}/rating`, {
    params: { path: { assessmentId: assessmentId(), code } },
    body: { expectedVersion: 0, value, reason: 'Contoh.' },
  })
const judge = (stage: 'document_review' | 'interview', code: string, value: string, version = 0) =>
  undagi.as('eka').PUT(`${path}/stages/{stage}/indicators/{code}`, {
    params: { path: { assessmentId: assessmentId(), stage, code } },
    body: {
      ...{ expectedVersion: version, value, facts: 'Perwali 12/2023 pasal 4, halaman 3' },
      ...{ analysis: 'Memenuhi butir b.', justification: `Ditetapkan ${stage}.` },
    },
  })
type Opened = 'document_review' | 'interview' | 'score_review' | 'consolidation'
const open = (from: 'submitted' | 'document_review' | 'interview' | 'score_review', to: Opened) =>
  undagi.as('nina').POST(`${path}/stages/openings`, {
    ...here(),
    body: { expectedStage: from, open: to, ...reviewedElsewhere },
  })

const issue = (person: string, version: number, given: { number?: string; sameNumber?: true } = {}) =>
  undagi.as(person).POST(`${path}/report/versions`, {
    ...here(),
    body: {
      ...{ number: '7/LHE/2024', place: 'Jakarta', day: '2024-12-16', version },
      signatory: {
        ...{ name: 'Nina Hartati', position: null, employeeNumber: null, capacity: 'Ketua Tim Pelaksana' },
      },
      summary: 'Kebijakan sudah lengkap, penerapannya belum merata.',
      ...given,
    },
  })

describe('before anybody from outside has judged', () => {
  test('there is no report, and each is told what it waits for', async () => {
    await rate('1', '2')
    await rate('2', '4')
    await rate('4', '3')

    expect(await reportAs('sekda')).toEqual({
      kind: 'evaluation_report',
      draft: 'not_judged',
      issue: 'not_yours',
      unplanned: [],
      recommendsNothing: true,
      issued: [],
    })
    expect(await reportAs('nina')).toMatchObject({ draft: 'not_judged', issue: 'not_published' })
    expect(await codeOf(fetchReport('eka', 'draft'))).toBe('papers.not_ready')
    expect((await issue('nina', 1)).error).toMatchObject({ status: 422, code: 'papers.report_too_early' })
  })
})

describe('a draft before publication', () => {
  test('is for who judges, and not for the institution', async () => {
    await submitAssessment(undagi, assessmentId(), {
      ...{ assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' },
    })
    await open('submitted', 'document_review')
    await judge('document_review', '1', '3')
    await open('document_review', 'interview')
    await judge('interview', '2', '1')
    for (const text of ['Tetapkan Perwali arsitektur.', 'Susun peta rencana.'])
      await undagi.as('eka').POST(`${path}/recommendations`, {
        ...here(),
        body: { text, indicatorCode: '1', groupCode: null },
      })

    const draft = await draftOf('eka')
    expect(draft).toContain('LAPORAN HASIL EVALUASI')
    expect(draft).toContain('Ditetapkan document_review.')
    expect(await draftOf('rita')).toBe(draft)
    for (const person of ['ani', 'kadis', 'sekda']) {
      expect(await codeOf(fetchReport(person, 'draft')), person).toBe('papers.not_ready')
      expect(await codeOf(fetchReport(person, 'draft/docx')), person).toBe('papers.not_ready')
      expect(await reportAs(person), person).toMatchObject({ draft: 'not_released' })
    }
  })

  test('is shown to the institution while a letter of the ministry shows it what was judged', async () => {
    const letter = { number: 'B/17/SPBE/2024', date: '2024-09-02' }
    const show = (shown: boolean) =>
      undagi.as('nina').POST(`${path}/stages/draft`, { ...here(), body: { shown, letter } })

    await show(true)
    expect(await draftOf('sekda')).toContain('Ditetapkan document_review.')
    await show(false)
    expect(await codeOf(fetchReport('sekda', 'draft'))).toBe('papers.not_ready')
  })

  test('is nothing for who keeps accounts, nor for another institution', async () => {
    expect((await fetchReport('budi', 'draft')).status).toBe(403)
    expect((await fetchReport('citra', 'draft')).status).toBe(404)
    expect((await issue('citra', 1)).error).toMatchObject({ status: 404 })
  })
})

describe('the report of a published round', () => {
  test('tells everybody who reads it the index, each stage and what was carried over', async () => {
    await open('interview', 'score_review')
    await open('score_review', 'consolidation')
    const published = await undagi
      .as('nina')
      .POST(`${path}/stages/publication`, { ...here(), body: { expectedStage: 'consolidation' } })
    expect(published.data?.stage).toBe('published')

    const { data: difference } = await undagi.as('sekda').GET(`${path}/stage-difference`, here())
    const draft = await draftOf('sekda')

    const index = difference?.official?.index.rounded.replace('.', ',')
    expect(draft).toContain(`Hasil akhir adalah indeks ${index} dengan predikat`)
    expect(draft).toContain('1 indikator lebih tinggi, 1 lebih rendah, dan 5 tetap')
    expect(draft).toContain('Penilaian Dokumen : 4 (terbawa dari tahap sebelumnya) Interviu : 1')
    expect(draft).toContain('Interviu : 3 (terbawa dari tahap sebelumnya)')
    expect(draft).toContain('Kelemahan: indikator bernilai 2 ke bawah atau belum diisi')
    expect(draft).toContain(
      `Semua nilai dikonsolidasikan tanpa tanda reviu, karena: ${reviewedElsewhere.withoutMarks}`,
    )
    expect(draft).not.toContain('menurut surat kementerian')
  })

  test('is not issued while a recommendation lacks who is to do it or until when, each of which is named', async () => {
    expect((await reportAs('nina'))?.issue).toBe('unplanned')
    const lacking = { id: expect.any(String), about: '1', lacks: ['unit', 'due'] }
    expect(await unplanned()).toEqual([
      { ...lacking, text: 'Susun peta rencana.' },
      { ...lacking, text: 'Tetapkan Perwali arsitektur.' },
    ])
    expect((await issue('nina', 1)).error).toMatchObject({
      ...{ status: 422, code: 'papers.recommendations_unplanned' },
      detail: expect.stringMatching(/^1: (Tetapkan Perwali arsitektur|Susun peta rencana)\.; 1: /),
    })
    const draft = await draftOf('sekda')
    expect(draft).toContain('penanggung jawab belum ditetapkan')
    expect(draft).toContain('tenggat belum ditetapkan')
  })

  test('says whom the institution or the ministry named since, and what the institution dropped', async () => {
    const [second, first] = await unplanned()
    const { data } = await undagi.as('nina').GET(`${path}/recommendations`, here())
    const planned = (person: string, id: string, body: Schemas['RecommendationPlan']) =>
      undagi.as(person).POST(`${path}/recommendations/{recommendationId}/plan`, {
        params: { path: { assessmentId: assessmentId(), recommendationId: id } },
        body,
      })
    const unitId = data?.units[0]?.id ?? ''
    const wanted = { kind: 'plan', seenVersion: 1, unitId, ownerId: null, dueOn: '2099-06-30' } as const
    expect((await planned('nina', first?.id ?? '', wanted)).data?.state).toBe('planned')
    expect(await unplanned()).toHaveLength(1)
    const drop = { kind: 'drop', seenVersion: 1, reason: 'Sudah ada.' } as const
    expect((await planned('kadis', second?.id ?? '', drop)).data?.state).toBe('dropped')

    expect(await reportAs('nina')).toMatchObject({
      ...{ issue: 'ready', unplanned: [], recommendsNothing: false },
    })
    const draft = await draftOf('sekda')
    expect(draft).toContain('Tetapkan Perwali arsitektur. (Dinas Uji; 30 Juni 2099)')
    expect(draft).toContain('Susun peta rencana. (tanpa penanggung jawab; dibatalkan instansi)')
  })

  test('is issued by the ministry, and not in its place by the institution, with number and check code, and kept as it was', async () => {
    for (const person of ['ani', 'sekda', 'eka', 'rita'])
      expect((await issue(person, 1)).error, person).toMatchObject({
        ...{ status: 403, code: 'papers.report_not_yours' },
      })
    expect((await issue('kadis', 1)).error).toMatchObject({
      ...{ status: 403, code: 'institutions.ministry_acts' },
    })
    expect((await reportAs('kadis'))?.issue).toBe('not_yours')

    const { data } = await issue('nina', 1)

    expect(data).toMatchObject({ kind: 'evaluation_report', version: 1, number: '7/LHE/2024' })
    const opened = await fetchReport('ani', 'versions/1')
    const bytes = Buffer.from(await opened.arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(data?.sha256)
    const text = pdfText(bytes).replaceAll(/\s+/g, ' ')
    expect(text).toContain('Ketua Tim Pelaksana')
    expect(text).toContain('Kebijakan sudah lengkap, penerapannya belum merata.')
    expect(text).toContain(`kode periksa ${data?.checkCode}`)
    const word = Buffer.from(await (await fetchReport('eka', 'versions/1/docx')).arrayBuffer())
    expect(createHash('sha256').update(word).digest('hex')).toBe(data?.word?.sha256)
    expect(data?.word).toMatchObject({ form: 'built_in' })
    expect((await fetchReport('budi', 'versions/1/docx')).status).toBe(403)
    expect((await fetchReport('ani', 'versions/9/docx')).status).toBe(404)
    expect(await reportAs('eka')).toMatchObject({ draft: 'ready', issue: 'not_yours', issued: [data] })
    const code = data?.checkCode ?? ''
    const check = await undagi.stranger.GET('/paper-checks/{code}', { params: { path: { code } } })
    expect(check.data).toMatchObject({ kind: 'evaluation_report', isLatest: true, sha256: data?.sha256 })
  })

  test('is issued once, whoever else tries at the same moment', async () => {
    const both = await Promise.all([issue('nina', 2), issue('nina', 2)])

    expect(both.flatMap(({ error }) => error?.code ?? [])).toEqual(['papers.issued_meanwhile'])
    expect((await fetchReport('ani', 'versions/3')).status).toBe(404)
  })

  test('says of a value that the ministry has set right since that it was; who is evaluated sets none right', async () => {
    const letter = { number: 'B/18/SPBE/2024', date: '2024-12-20' }
    const correct = (person: string) =>
      undagi.as(person).POST(`${path}/stage-values/{code}/corrections`, {
        params: { path: { assessmentId: assessmentId(), code: '1' } },
        body: {
          ...{ expectedVersion: 0, value: '2', facts: 'Perwali', analysis: 'Memenuhi.', justification: '' },
          ...{ reason: 'Salah ketik pada LHE.', letter },
        },
      })
    expect((await correct('kadis')).error).toMatchObject({ status: 403, code: 'institutions.ministry_acts' })
    expect((await correct('nina')).response.status).toBe(200)

    const draft = await draftOf('sekda')

    expect(draft).toContain('dikoreksi setelah publikasi')
    expect(draft).not.toContain('menurut surat kementerian')
  })

  test('the page for the leader tells the official index beside the self-assessment, and what comes next', async () => {
    const { data: difference } = await undagi.as('sekda').GET(`${path}/stage-difference`, here())
    const answer = await undagi.fetch(
      new Request(`${origin}/api/assessments/${assessmentId()}/papers/leader_summary`, {
        headers: { cookie: `undagi_session=${sessionOf('sekda')}` },
      }),
    )
    const text = pdfText(new Uint8Array(await answer.arrayBuffer())).replaceAll(/\s+/g, ' ')

    const said = (index = '') => index.replace('.', ',')
    expect(difference?.official?.index.rounded).not.toBe(difference?.self?.index.rounded)
    expect(text).toContain('Angka pada halaman ini adalah hasil resmi yang dipublikasikan')
    expect(text).toMatch(new RegExp(`Indeks resmi ?:? ${said(difference?.official?.index.rounded)} `))
    expect(text).toMatch(new RegExp(`Indeks Penilaian Mandiri ?:? ${said(difference?.self?.index.rounded)} `))
    expect(text).toContain('Dibandingkan dengan Penilaian Mandiri')
  })

  test('may bear the number of a paper of the institution: the ministry has its own', async () => {
    const { data: summary } = await undagi.as('sekda').POST(`${path}/papers/{kind}/versions`, {
      params: { path: { assessmentId: assessmentId(), kind: 'leader_summary' } },
      body: {
        ...{ number: '9/R/2024', place: 'Kota', day: '2024-12-17', version: 1 },
        signatory: { name: null, position: null, employeeNumber: null },
      },
    })
    expect(summary).toMatchObject({ number: '9/R/2024' })
    const next = ((await reportAs('nina'))?.issued.length ?? 0) + 1

    expect((await issue('nina', next, { number: '9/R/2024' })).data).toMatchObject({ version: next })
  })

  test('is found whatever kind the round is said to be of now', async () => {
    const { issued } = (await reportAs('ani')) ?? { issued: [] }
    const first = await (await fetchReport('ani', 'versions/1')).arrayBuffer()
    await undagi.database.asOperator(
      { institutions: [undagi.institution('kota-arang').id], at: undagi.clock.now() },
      (db) => db.execute("UPDATE undagi.rounds SET kind = 'monitoring' WHERE year = 2024"),
    )

    const opened = await fetchReport('ani', 'versions/1')

    expect(opened.status).toBe(200)
    expect(Buffer.from(await opened.arrayBuffer()).equals(Buffer.from(first))).toBe(true)
    expect((await reportAs('ani'))?.issued).toEqual(issued)
    expect((await fetchReport('ani', 'versions/9')).status).toBe(404)
  })
})

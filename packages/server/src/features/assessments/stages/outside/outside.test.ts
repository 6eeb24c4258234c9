import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assignOutside } from '../../../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../../../testing/create-test-app.ts'
import { endRole } from '../../../../testing/end-role.ts'
import { reviewedElsewhere } from '../../../../testing/reviewed-elsewhere.ts'
import { submitAssessment } from '../../../../testing/submit-assessment.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      budi: ['administrator'],
      ani: ['internal_assessor'],
      kadis: ['person_in_charge'],
      sekda: ['coordinator'],
      resa: ['respondent'],
      eka: ['external_assessor'],
      eko: ['external_assessor'],
      rita: ['score_reviewer'],
      nina: ['national_operator'],
    },
    'kota-bara': { citra: ['external_assessor', 'national_operator', 'internal_assessor'] },
  })
  await assignOutside(undagi, ['eka', 'eko'])
  await assignOutside(undagi, ['rita'], { duty: 'review' })
})
afterAll(() => undagi.close())

const idOf = (year: number) => undagi.institution('kota-arang').assessments[year] ?? ''
const of = (year: number) => ({ params: { path: { assessmentId: idOf(year) } } })
const one = (year: number, code: string) => ({ params: { path: { assessmentId: idOf(year), code } } })
const letter = { number: 'B/17/SPBE/2024', date: '2024-09-02' }

const rate = (year: number, code: string, value: string) =>
  undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
    ...one(year, code),
    body: { expectedVersion: 0, value, reason: 'Contoh.' },
  })
const submit = (year: number) =>
  submitAssessment(undagi, idOf(year), { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' })

type Stage = 'submitted' | 'document_review' | 'interview' | 'score_review'
type Opened = 'document_review' | 'interview' | 'site_visit' | 'score_review' | 'consolidation'
const open = (by: string, year: number, [from, to]: readonly [Stage, Opened], given: object = {}) =>
  undagi.as(by).POST('/assessments/{assessmentId}/stages/openings', {
    ...of(year),
    body: { expectedStage: from, open: to, ...given },
  })
const publish = (by: string, year: number) =>
  undagi.as(by).POST('/assessments/{assessmentId}/stages/publication', {
    ...of(year),
    body: { expectedStage: 'consolidation' },
  })

const words = { facts: 'Perwali 12/2023 pasal 4', analysis: 'Memenuhi butir b', justification: '' }
const judge = (
  by: string,
  year: number,
  given: {
    stage: 'document_review' | 'interview'
    code?: string
    version?: number
    value: string
    why?: string
  },
) =>
  undagi.as(by).PUT('/assessments/{assessmentId}/stages/{stage}/indicators/{code}', {
    params: { path: { assessmentId: idOf(year), stage: given.stage, code: given.code ?? '1' } },
    body: {
      ...words,
      expectedVersion: given.version ?? 0,
      value: given.value,
      justification: given.why ?? '',
    },
  })
const review = (by: string, year: number, given: { version: number; valid: boolean; note?: string }) =>
  undagi.as(by).PUT('/assessments/{assessmentId}/stage-values/{code}/review', {
    ...one(year, '1'),
    body: { expectedVersion: given.version, valid: given.valid, note: given.note ?? '' },
  })
const stagesAs = async (by: string, year: number) =>
  (await undagi.as(by).GET('/assessments/{assessmentId}/stages', of(year))).data
const indicatorAs = async (by: string, year: number, code = '1') =>
  (await undagi.as(by).GET('/assessments/{assessmentId}/stage-values/{code}', one(year, code))).data
const resultOf = (by: string, year: number, stage: 'self_assessment' | 'document_review' | 'interview') =>
  undagi.as(by).GET('/assessments/{assessmentId}/stages/{stage}/result', {
    params: { path: { assessmentId: idOf(year), stage } },
  })
const differenceAs = async (by: string, year: number) =>
  (await undagi.as(by).GET('/assessments/{assessmentId}/stage-difference', of(year))).data

describe('a round judged from outside', () => {
  test('is nobody’s outside before it is sent, and stages are opened by the ministry', async () => {
    await rate(2024, '1', '2')
    await rate(2024, '2', '1')
    expect(await stagesAs('nina', 2024)).toMatchObject({ stage: 'filling', seen: [] })
    expect((await resultOf('nina', 2024, 'self_assessment')).error).toMatchObject({
      code: 'assessments.stage_values_closed',
    })
    expect((await open('nina', 2024, ['submitted', 'document_review'])).error).toMatchObject({ status: 409 })

    await submit(2024)
    const { data } = await open('nina', 2024, ['submitted', 'document_review'])

    expect(data).toMatchObject({ stage: 'document_review', seen: ['self_assessment', 'document_review'] })
    expect(data?.entries[0]).toMatchObject({
      move: 'open_document_review',
      byName: 'nina',
      outside: { actedAs: 'national_operator', letter: null },
    })
  })

  test('what no assessor touched is carried over and says so; what is confirmed is their own word', async () => {
    const { data } = await judge('eka', 2024, { stage: 'document_review', value: '2.0' })

    expect(data?.stages).toMatchObject([
      { stage: 'self_assessment', value: '2', origin: 'own', facts: '' },
      { stage: 'document_review', value: '2', origin: 'own', facts: words.facts, version: 1 },
    ])
    const second = (await stagesAs('eka', 2024))?.indicators.find(({ code }) => code === '2')
    expect(second?.values[1]).toMatchObject({
      value: '1',
      origin: 'carried',
      saidIn: 'self_assessment',
      version: 0,
    })
  })

  test('another value than that of the stage before needs a justification, on the scale of the edition', async () => {
    const given = { stage: 'document_review', version: 1 } as const
    expect((await judge('eka', 2024, { ...given, value: '3' })).error).toMatchObject({
      code: 'assessments.justification_required',
    })
    expect((await judge('eka', 2024, { ...given, value: '9', why: 'Tinggi.' })).error).toMatchObject({
      code: 'assessments.value_out_of_scale',
    })

    const { data } = await judge('eka', 2024, { ...given, value: '3', why: 'Naskah ditetapkan.' })
    expect(data?.stages[1]).toMatchObject({ value: '3', version: 2, justification: 'Naskah ditetapkan.' })
    expect(data?.judgements.map(({ value, byName }) => [value, byName])).toEqual([
      ['2', 'eka'],
      ['3', 'eka'],
    ])
  })

  test('of several assessors at once one gets in, and the others are told what stands there', async () => {
    const given = { stage: 'document_review', code: '3', value: '2', why: 'Ada bukti.' } as const
    const answers = await Promise.all(['eka', 'eko', 'eka', 'eko'].map((by) => judge(by, 2024, given)))

    const statuses = answers.map(({ response }) => response.status).toSorted((a, b) => a - b)
    expect(statuses).toEqual([200, 409, 409, 409])
    expect(answers.find(({ error }) => error)?.error).toMatchObject({
      code: 'assessments.stale_version',
      current: { code: '3' },
    })
    expect((await indicatorAs('eka', 2024, '3'))?.judgements).toHaveLength(1)
  })

  test('the institution sees nothing of it before it is released, wherever it looks', async () => {
    const seen = await stagesAs('ani', 2024)
    expect(seen).toMatchObject({
      stage: 'document_review',
      seen: ['self_assessment'],
      release: { state: 'closed', draftRule: 'unknown', letter: null },
    })
    const told = [
      seen,
      await indicatorAs('ani', 2024),
      await differenceAs('kadis', 2024),
      (await undagi.as('kadis').GET('/assessments/{assessmentId}/stage', of(2024))).data,
      (await undagi.as('budi').GET('/assessments/{assessmentId}', of(2024))).data,
      (await undagi.as('ani').GET('/assessments/{assessmentId}/indicators/{code}/history', one(2024, '1')))
        .data,
      (await undagi.as('sekda').GET('/assessments/{assessmentId}/result', of(2024))).data,
    ]
    for (const each of told) {
      expect(each).toBeDefined()
      expect(JSON.stringify(each)).not.toMatch(/Naskah ditetapkan|Perwali 12|"eka"/)
    }
    expect(await differenceAs('kadis', 2024)).toMatchObject({
      official: null,
      difference: null,
      indicators: [],
    })
    expect((await resultOf('kadis', 2024, 'document_review')).error).toMatchObject({ status: 422 })
    expect((await undagi.as('resa').GET('/assessments/{assessmentId}/stages', of(2024))).error).toMatchObject(
      {
        status: 403,
      },
    )
  })

  test('changes nothing of what the institution rated, nor of its result', async () => {
    const indicator = await undagi
      .as('ani')
      .GET('/assessments/{assessmentId}/indicators/{code}', one(2024, '1'))
    expect(indicator.data).toMatchObject({ value: '2', version: 1 })

    const [self, stored] = await Promise.all([
      resultOf('ani', 2024, 'self_assessment'),
      undagi.as('ani').GET('/assessments/{assessmentId}/result', of(2024)),
    ])
    expect(self.data).toEqual(stored.data)
  })

  test('a draft is shown to the institution by a letter of the ministry, and hidden again by another', async () => {
    const show = (by: string, shown: boolean) =>
      undagi.as(by).POST('/assessments/{assessmentId}/stages/draft', { ...of(2024), body: { shown, letter } })
    expect((await show('kadis', true)).error).toMatchObject({ code: 'institutions.ministry_acts' })

    await show('nina', true)
    expect(await stagesAs('ani', 2024)).toMatchObject({
      release: { state: 'draft', draftRule: 'letter', letter },
      seen: ['self_assessment', 'document_review'],
    })
    await show('nina', false)
    expect((await stagesAs('ani', 2024))?.seen).toEqual(['self_assessment'])
  })

  test('the review marks values, and what is not valid goes back to the assessors before anything is consolidated', async () => {
    await open('nina', 2024, ['document_review', 'interview'])
    await open('nina', 2024, ['interview', 'score_review'])
    expect((await review('rita', 2024, { version: 0, valid: false })).error).toMatchObject({
      code: 'assessments.review_note_required',
    })
    await review('rita', 2024, { version: 0, valid: false, note: 'Naskah tanpa tanggal.' })
    expect((await review('rita', 2024, { version: 0, valid: true })).error).toMatchObject({ status: 409 })
    expect((await open('nina', 2024, ['score_review', 'consolidation'])).error).toMatchObject({
      code: 'assessments.invalid_values_left',
    })
    const giveBack = (indicatorCode: string) =>
      undagi.as('nina').POST('/assessments/{assessmentId}/stages/return', {
        ...of(2024),
        body: {
          ...{ expectedStage: 'score_review', note: 'Nilai terlalu tinggi.' },
          invalid: [{ indicatorCode, text: 'Turunkan ke tingkat 1.' }],
        },
      })
    expect((await giveBack('2')).error).toMatchObject({ code: 'assessments.not_marked_invalid' })
    expect((await giveBack('99')).error).toMatchObject({ code: 'assessments.unknown_indicator_named' })

    expect((await giveBack('1')).data?.stage).toBe('interview')
    const told = await undagi.as('kadis').GET('/assessments/{assessmentId}/stage', of(2024))
    expect(told.data?.entries[0]).toMatchObject({ move: 'return_to_assessors', note: '', revisionNotes: [] })
    expect(JSON.stringify(await stagesAs('kadis', 2024))).not.toMatch(/tingkat 1|terlalu tinggi/)
    expect((await stagesAs('eka', 2024))?.entries[0]?.invalid).toEqual([
      { indicatorCode: '1', text: 'Turunkan ke tingkat 1.' },
    ])
  })

  test('is judged again in the stage it went back to, and the old mark holds no longer', async () => {
    const { data } = await judge('eko', 2024, { stage: 'interview', value: '1', why: 'Belum merata.' })
    expect(data?.review).toMatchObject({ valid: false, isCurrent: false })
    expect(data?.stages.map(({ stage, value }) => [stage, value])).toEqual([
      ['self_assessment', '2'],
      ['document_review', '3'],
      ['interview', '1'],
    ])

    await open('nina', 2024, ['interview', 'score_review'])
    await review('rita', 2024, { version: 1, valid: true })
    const { data: after } = await open('nina', 2024, ['score_review', 'consolidation'], reviewedElsewhere)
    expect(after?.stage).toBe('consolidation')
  })

  test('is published once, whoever presses twice, and then everybody who reads the assessment sees it', async () => {
    const answers = await Promise.all([publish('nina', 2024), publish('nina', 2024)])
    expect(answers.map(({ response }) => response.status).toSorted((a, b) => a - b)).toEqual([200, 409])

    const seen = await stagesAs('ani', 2024)
    expect(seen?.release.state).toBe('published')
    expect(seen?.entries.filter(({ move }) => move === 'publish')).toHaveLength(1)
    expect(seen?.indicators[0]).toMatchObject({ official: { value: '1', corrected: false }, review: null })
    const difference = await differenceAs('kadis', 2024)
    expect(difference).toMatchObject({ officialStage: 'interview', raised: 0, lowered: 1 })
    expect(difference?.indicators.slice(0, 3)).toEqual([
      { code: '1', direction: 'down' },
      { code: '2', direction: 'same' },
      { code: '3', direction: null },
    ])
    expect((await resultOf('ani', 2024, 'interview')).data).toEqual(difference?.official)
  })

  test('is frozen then: nothing is judged, reviewed, opened or shown any more', async () => {
    const before = await stagesAs('eka', 2024)
    const refused = [
      await judge('eka', 2024, { stage: 'interview', version: 1, value: '4', why: 'Terlambat.' }),
      await review('rita', 2024, { version: 2, valid: false, note: 'Terlambat.' }),
      await open('nina', 2024, ['score_review', 'consolidation']),
      await publish('nina', 2024),
    ]

    expect(refused.map(({ error }) => error)).toMatchObject(
      refused.map(() => ({ status: 409, code: 'assessments.stage_moved' })),
    )
    expect(await stagesAs('eka', 2024)).toEqual(before)
  })

  test('is set right by a step of its own that everybody sees; what was published stays what it was', async () => {
    const correct = (by: string, expectedVersion: number, given: object = {}) =>
      undagi.as(by).POST('/assessments/{assessmentId}/stage-values/{code}/corrections', {
        ...one(2024, '1'),
        body: { ...words, expectedVersion, value: '2', reason: 'Salah ketik pada LHE.', ...given },
      })
    expect((await correct('eka', 0)).error).toMatchObject({ status: 403 })
    expect((await correct('kadis', 0, { letter })).error).toMatchObject({
      ...{ status: 403, code: 'institutions.ministry_acts' },
    })
    expect((await stagesAs('kadis', 2024))?.can.correct).toBe(false)

    const { data } = await correct('nina', 0)

    expect((await correct('nina', 0)).error).toMatchObject({ code: 'assessments.stale_version' })
    expect(data?.corrections).toMatchObject([
      {
        ...{ value: '2', reason: 'Salah ketik pada LHE.', byName: 'nina' },
        outside: { actedAs: 'national_operator', letter: null },
      },
    ])
    expect(data?.official).toMatchObject({ value: '2', corrected: true })
    expect(data?.stages.at(-1)).toMatchObject({ stage: 'interview', value: '1' })
    expect((await differenceAs('ani', 2024))?.lowered).toBe(0)
  })
})

describe('nothing is said from outside', () => {
  beforeAll(async () => {
    await submit(2023)
    await open('nina', 2023, ['submitted', 'document_review'])
  })

  test('by who works for the institution, whatever their role there', async () => {
    for (const by of ['ani', 'kadis', 'sekda', 'budi', 'resa', 'rita', 'nina'])
      expect((await judge(by, 2023, { stage: 'document_review', value: '2' })).error, by).toMatchObject({
        status: 403,
      })
    for (const by of ['ani', 'kadis', 'sekda', 'budi', 'eka', 'rita'])
      expect((await open(by, 2023, ['document_review', 'interview'])).error, by).toMatchObject({
        status: 403,
      })
    for (const by of ['ani', 'kadis', 'eka', 'nina'])
      expect((await review(by, 2023, { version: 0, valid: true })).error, by).toMatchObject({ status: 403 })
  })

  test('by an assessor of another institution, for whom it is not there', async () => {
    expect((await judge('citra', 2023, { stage: 'document_review', value: '2' })).error).toMatchObject({
      status: 404,
    })
    expect((await open('citra', 2023, ['document_review', 'interview'])).error).toMatchObject({ status: 404 })
    const read = await undagi.as('citra').GET('/assessments/{assessmentId}/stages', of(2023))
    expect(read.error).toMatchObject({ status: 404 })
  })

  test('in a stage that is not being written, or of an indicator that is not there', async () => {
    const early = await judge('eka', 2023, { stage: 'interview', value: '2', why: 'Dini.' })
    expect(early.error).toMatchObject({
      code: 'assessments.stage_moved',
      current: { stage: 'document_review' },
    })
    const unknown = await judge('eka', 2023, { stage: 'document_review', code: '99', value: '2' })
    expect(unknown.error).toMatchObject({ status: 404 })
  })

  test('by an assessor whose term is over, who sees nothing any more either', async () => {
    const giveBack = await endRole(undagi, {
      of: 'eko',
      role: 'external_assessor',
      by: 'budi',
      at: 'kota-arang',
    })
    undagi.clock.advanceBy(1000)

    const late = await judge('eko', 2023, { stage: 'document_review', value: '2', why: 'Ada.' })

    expect(late.error).toMatchObject({ status: 404 })
    const read = await undagi.as('eko').GET('/assessments/{assessmentId}/stages', of(2023))
    expect(read.error).toMatchObject({ status: 404 })
    await giveBack()
  })
})

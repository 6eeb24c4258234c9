import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignOutside } from '../../../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../../../testing/create-test-app.ts'
import { submitAssessment } from '../../../../testing/submit-assessment.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['internal_assessor'],
      kadis: ['person_in_charge'],
      sekda: ['coordinator'],
      rita: ['score_reviewer'],
      nina: ['national_operator'],
    },
    'kota-bara': {
      tomi: ['internal_assessor'],
      bupati: ['person_in_charge'],
      sekbara: ['coordinator'],
      rena: ['score_reviewer'],
    },
  })
  await assignOutside(undagi, ['rita'], { duty: 'review' })
})
afterAll(() => undagi.close())

const path = '/assessments/{assessmentId}'
const letter = { number: 'B/17/SPBE/2024', date: '2024-09-02' }
const idOf = (slug: string) => undagi.institution(slug).assessments[2024] ?? ''
const at = (slug: string) => ({ params: { path: { assessmentId: idOf(slug) } } })
const open = (
  by: string,
  slug: string,
  body: { expectedStage: Stage; open: Exclude<Stage, 'submitted'> } & object,
) => undagi.as(by).POST(`${path}/stages/openings`, { ...at(slug), body })
type Stage = 'submitted' | 'document_review' | 'interview' | 'score_review' | 'consolidation'
const toReview = async (by: string, slug: string, given: object = {}) => {
  const stages = ['submitted', 'document_review', 'interview', 'score_review'] as const
  for (const [position, expectedStage] of stages.slice(0, -1).entries()) {
    const next = stages[position + 1]
    if (next === undefined || next === 'submitted') continue
    expect((await open(by, slug, { expectedStage, open: next, ...given })).response.status).toBe(200)
  }
}
const toConsolidation = (by: string, slug: string, given: object = {}) =>
  open(by, slug, { expectedStage: 'score_review', open: 'consolidation', ...given })
const overview = async (by: string, slug: string) =>
  (await undagi.as(by).GET(`${path}/stages`, at(slug))).data
const mark = async (code: string, valid: boolean, expectedVersion = 0) => {
  const { response } = await undagi.as('rita').PUT(`${path}/stage-values/{code}/review`, {
    params: { path: { assessmentId: idOf('kota-arang'), code } },
    body: { expectedVersion, valid, note: valid ? '' : 'Pasal tidak disebut.' },
  })
  expect(response.status, code).toBe(200)
}

test('nothing is consolidated over values that nobody marked: the answer names them, and nothing has happened', async () => {
  await submitAssessment(undagi, idOf('kota-arang'), {
    ...{ assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' },
  })
  await toReview('nina', 'kota-arang')
  const codes = (await overview('nina', 'kota-arang'))?.indicators.map(({ code }) => code) ?? []
  const [first = '', ...others] = codes
  await mark(first, true)
  expect((await overview('nina', 'kota-arang'))?.marksLeft).toEqual({ unmarked: others, invalid: [] })

  const { error } = await toConsolidation('nina', 'kota-arang')
  expect(error).toMatchObject({ status: 422, code: 'assessments.values_unmarked' })
  expect(error?.detail).toBe(`Belum ditandai Tim Reviu: ${others.join(', ')}.`)
  expect((await toConsolidation('nina', 'kota-arang', { note: 'Sudah waktunya.' })).error?.code).toBe(
    'assessments.values_unmarked',
  )
  expect((await toConsolidation('nina', 'kota-arang', { withoutMarks: ' ' })).error?.code).toBe(
    'request.invalid',
  )
  expect((await overview('nina', 'kota-arang'))?.stage).toBe('score_review')
})

test('what is marked not valid is not consolidated with any reason, and is named', async () => {
  const marksLeft = async () => (await overview('nina', 'kota-arang'))?.marksLeft
  for (const code of (await marksLeft())?.unmarked ?? []) await mark(code, code !== '2')
  expect(await marksLeft()).toEqual({ unmarked: [], invalid: ['2'] })

  const { error } = await toConsolidation('nina', 'kota-arang', { withoutMarks: 'Waktunya habis.' })
  expect(error).toMatchObject({ code: 'assessments.invalid_values_left', detail: 'Ditandai Tidak Valid: 2.' })
})

test('with every value marked valid it goes on, and a reason that nothing needs is not kept', async () => {
  await mark('2', true, 1)
  const { data } = await toConsolidation('nina', 'kota-arang', { withoutMarks: 'Berjaga-jaga.' })
  expect(data).toMatchObject({ stage: 'consolidation', marksLeft: { unmarked: [], invalid: [] } })
  expect(data?.entries[0]).toMatchObject({ move: 'open_consolidation', unmarked: null })
})

test('who records the step by a letter is told which values are unmarked, and not what the review says', async () => {
  await submitAssessment(undagi, idOf('kota-bara'), {
    ...{ assessor: 'tomi', inCharge: 'bupati', coordinator: 'sekbara' },
  })
  await toReview('bupati', 'kota-bara', { letter })
  const seen = await overview('bupati', 'kota-bara')
  const codes = seen?.indicators.map(({ code }) => code) ?? []
  expect(seen?.marksLeft).toEqual({ unmarked: codes, invalid: [] })
  expect(seen?.indicators.every(({ review }) => review === null)).toBe(true)
  for (const by of ['tomi', 'sekbara']) expect((await overview(by, 'kota-bara'))?.marksLeft, by).toBeNull()
  expect((await toConsolidation('bupati', 'kota-bara', { letter })).error?.code).toBe(
    'assessments.values_unmarked',
  )
})

test('the reason stays with the step, with the letter and the values, in both stories of the stages', async () => {
  const why = 'Tim Reviu bekerja di luar Undagi, menurut surat itu.'
  const { data } = await toConsolidation('bupati', 'kota-bara', { letter, withoutMarks: why })
  const indicatorCodes = data?.indicators.map(({ code }) => code) ?? []
  expect(data?.entries[0]).toMatchObject({
    ...{ move: 'open_consolidation', outside: { actedAs: 'person_in_charge', letter } },
    unmarked: { indicatorCodes, reason: why },
  })
  const storyOf = async (by: string) =>
    (await undagi.as(by).GET(`${path}/stage`, at('kota-bara'))).data?.entries.map(({ unmarked }) => unmarked)
  // What the review did or did not mark is not the institution's to read before the publication.
  expect((await storyOf('tomi'))?.every((unmarked) => unmarked === null)).toBe(true)
  expect((await overview('sekbara', 'kota-bara'))?.entries[0]?.unmarked).toBeNull()
  expect((await storyOf('bupati'))?.[0]).toEqual({ indicatorCodes, reason: why })

  await undagi.as('bupati').POST(`${path}/stages/publication`, {
    ...at('kota-bara'),
    body: { expectedStage: 'consolidation', letter },
  })
  expect((await storyOf('tomi'))?.slice(0, 3)).toEqual([null, { indicatorCodes, reason: why }, null])
  expect((await overview('sekbara', 'kota-bara'))?.entries[1]?.unmarked).toEqual({
    indicatorCodes,
    reason: why,
  })
})

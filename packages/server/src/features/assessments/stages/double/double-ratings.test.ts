import { chooseSample } from '@undagi/maturity'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assignOutside } from '../../../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../../../testing/create-test-app.ts'
import { submitAssessment } from '../../../../testing/submit-assessment.ts'
import { selectDoubleActions, selectDoubleActionsBetween } from './double.repository.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
      ...{ budi: ['administrator'], eka: ['external_assessor'], eko: ['external_assessor'] },
      ...{ edi: ['external_assessor'], rita: ['score_reviewer'], nina: ['national_operator'] },
    },
    'kota-bara': { citra: ['external_assessor', 'national_operator'] },
  })
  await assignOutside(undagi, ['eka'])
  await assignOutside(undagi, ['eko'], { duty: 'second_rating' })
  await assignOutside(undagi, ['edi'], { duty: 'second_rating', years: [2024], indicatorCodes: ['1'] })
  await assignOutside(undagi, ['rita'], { duty: 'review' })
  for (const year of [2023, 2024]) {
    await submitAssessment(undagi, idOf(year), { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' })
    await undagi.as('nina').POST('/assessments/{assessmentId}/stages/openings', {
      ...of(year),
      body: { expectedStage: 'submitted', open: 'document_review' },
    })
  }
})
afterAll(() => undagi.close())

const path = '/assessments/{assessmentId}/double-ratings'
const idOf = (year: number) => undagi.institution('kota-arang').assessments[year] ?? ''
const of = (year: number) => ({ params: { path: { assessmentId: idOf(year) } } })
const one = (year: number, code: string) => ({ params: { path: { assessmentId: idOf(year), code } } })
const seen = (by: string, year = 2024) => undagi.as(by).GET(path, of(year))
const letter = { number: 'B/17/SPBE/2024', date: '2024-09-02' }
const draw = (by: string, given: object = {}, year = 2024) =>
  undagi.as(by).POST(`${path}/sample`, {
    ...of(year),
    body: { expectedDraws: 0, size: 7, seed: 'rapat 1 September', reason: 'Uji kesepakatan.', ...given },
  })
const judge = (by: string, code: string, value: string, { year = 2024, version = 0 } = {}) =>
  undagi.as(by).PUT('/assessments/{assessmentId}/stages/{stage}/indicators/{code}', {
    params: { path: { assessmentId: idOf(year), stage: 'document_review', code } },
    body: { expectedVersion: version, value, facts: 'Rahasia.', analysis: '', justification: 'Ada.' },
  })
const rate = (by: string, code: string, value: string, { year = 2024, version = 0 } = {}) =>
  undagi.as(by).PUT(`${path}/{code}/own`, {
    ...one(year, code),
    body: { expectedVersion: version, stage: 'document_review', value, facts: 'Perwali 12.', analysis: '' },
  })
const settle = async (by: string, given: object = {}, code = '1') =>
  undagi.as(by).POST(`${path}/{code}/settlements`, {
    ...one(2024, code),
    body: {
      ...{ secondId: await idOfPerson('eko'), expectedVersion: 0, seenFirst: '3', seenSecond: '2' },
      ...{ value: '2', reason: 'Perwali itu masih rancangan.', ...given },
    },
  })
const idOfPerson = async (name: string) => (await undagi.as(name).GET('/session')).data?.person.id ?? ''
const pairAs = async (by: string, code: string) =>
  (await seen(by)).data?.pairs?.find((pair) => pair.code === code)

describe('the sample', () => {
  test('is drawn by the ministry, and where it is here by nobody else, whatever letter they name', async () => {
    expect((await draw('eka')).error?.code).toBe('assessments.stage_step_not_yours')
    expect((await draw('sekda')).error?.code).toBe('assessments.stage_step_not_yours')
    expect((await draw('citra')).response.status).toBe(404)
    expect((await draw('kadis', { letter })).error?.code).toBe('institutions.ministry_acts')
    expect((await draw('nina', { size: 8 })).error?.code).toBe('assessments.sample_too_large')
    expect((await draw('nina', { size: 2 }, 2023)).data?.draws).toMatchObject([
      { letter: null, size: 2, byName: 'nina' },
    ])
  })

  test('and how it was drawn is written down so that anybody draws the same again', async () => {
    const { data } = await draw('nina', { size: 3 })
    const [action] = await undagi.database.asOperator(
      { institutions: [undagi.institution('kota-arang').id], at: undagi.clock.now() },
      async (db) => (await selectDoubleActions(db, idOf(2024))).filter(({ kind }) => kind === 'sample_drawn'),
    )
    const { candidates } = Object(action?.payload)

    const { chosen } = chooseSample(candidates, { size: 3, seed: 'rapat 1 September' })

    expect(data?.draws.at(-1)?.indicatorCodes).toEqual(chosen.map(({ code }) => code))
  })

  test('may be drawn anew while nobody has rated, and each draw stays to be seen', async () => {
    expect((await draw('nina')).error?.code).toBe('assessments.stale_version')

    const { data } = await draw('nina', { expectedDraws: 1, reason: 'Yang pertama terlalu kecil.' })

    expect(data?.draws.map(({ size, reason }) => [size, reason])).toEqual([
      [3, 'Uji kesepakatan.'],
      [7, 'Yang pertama terlalu kecil.'],
    ])
  })

  test('is not told to who judges, nor to the institution beyond the person in charge', async () => {
    for (const person of ['eka', 'ani', 'sekda', 'budi'])
      expect((await seen(person)).response.status, person).toBe(403)
    expect((await seen('citra')).response.status).toBe(404)
    const { data } = await seen('kadis')
    expect([data?.pairs, data?.agreement, data?.own]).toEqual([null, null, []])
  })
})

describe('a second rating', () => {
  test('is blind: of the first neither value nor text leaves the server', async () => {
    await judge('eka', '1', '3')

    const answers = [
      await seen('eko'),
      await undagi.as('eko').GET('/assessments/{assessmentId}/stages', of(2024)),
      await undagi.as('eko').GET('/assessments/{assessmentId}/stage-values/{code}', one(2024, '1')),
      await undagi.as('eko').GET('/assessments/{assessmentId}/indicators/{code}/history', one(2024, '1')),
    ].map(({ data }) => JSON.stringify(data))

    expect((await seen('eko')).data).toMatchObject({ pairs: null, agreement: null })
    for (const answer of answers) expect(answer).not.toMatch(/Rahasia|"eka"/)
  })

  test('is given on what one was assigned, on the scale, in the sample, while assessors judge, and by nobody else', async () => {
    expect((await rate('eka', '1', '2')).error?.code).toBe('assessments.not_assigned')
    expect((await rate('rita', '1', '2')).error?.code).toBe('assessments.stage_step_not_yours')
    expect((await rate('edi', '2', '2')).error?.code).toBe('assessments.not_assigned')
    expect((await rate('eko', '1', '9')).error?.code).toBe('assessments.value_out_of_scale')
    const drawn = (await seen('eko', 2023)).data?.own.map(({ code }) => code) ?? []
    const other = ['1', '2', '3'].find((code) => !drawn.includes(code)) ?? ''
    expect((await rate('eko', other, '2', { year: 2023 })).error?.code).toBe('assessments.not_in_sample')
  })

  test('stands beside the first without changing it, and its writer sees it alone', async () => {
    const { data } = await rate('eko', '1', '2')

    expect(data?.own.find(({ code }) => code === '1')?.rating).toMatchObject({ value: '2', version: 1 })
    expect((await rate('eko', '1', '3')).error?.code).toBe('assessments.stale_version')
    expect((await seen('edi')).data?.own).toMatchObject([{ code: '1', rating: null }])
    const { data: standing } = await undagi
      .as('eka')
      .GET('/assessments/{assessmentId}/stage-values/{code}', one(2024, '1'))
    expect(standing?.stages.at(-1)).toMatchObject({ stage: 'document_review', value: '3', version: 1 })
  })

  test('closes the draw', async () => {
    expect((await draw('nina', { expectedDraws: 2 })).error?.code).toBe('assessments.sample_in_use')
    expect((await seen('nina')).data?.can.draw).toBe(false)
  })
})

describe('two ratings of one indicator', () => {
  test('are compared once both are in; before, who spoke is told and not what', async () => {
    await rate('eko', '2', '4')
    expect(await pairAs('rita', '2')).toMatchObject({ state: 'waiting_first', second: { value: null } })
    await judge('eka', '3', '2')
    expect(await pairAs('rita', '3')).toMatchObject({ state: 'waiting_second', first: { value: null } })

    await rate('eko', '3', '2')

    expect(await pairAs('rita', '3')).toMatchObject({ state: 'equal', difference: '0', maySettle: false })
    expect(await pairAs('rita', '1')).toMatchObject({
      ...{ state: 'differs', difference: '-1', maySettle: true },
      ...{ first: { value: '3', byName: 'eka' }, second: { value: '2', byName: 'eko' } },
    })
  })

  test('that differ are settled by a third with a reason, on what they saw, and by nobody else', async () => {
    expect((await settle('eko')).error?.code).toBe('assessments.stage_step_not_yours')
    expect((await settle('eka')).error?.code).toBe('assessments.stage_step_not_yours')
    expect((await settle('kadis')).error?.code).toBe('assessments.stage_step_not_yours')
    expect((await settle('rita', { reason: '  ' })).response.status).toBe(422)
    expect((await settle('rita', {}, '3')).error?.code).toBe('assessments.nothing_to_settle')
    expect((await settle('rita', { seenSecond: '4' })).error?.code).toBe('assessments.stale_version')

    const { data } = await settle('rita')

    expect(data?.pairs?.find(({ code }) => code === '1')).toMatchObject({
      state: 'settled',
      settlement: { value: '2', reason: 'Perwali itu masih rancangan.', isAsFirst: false, byName: 'rita' },
    })
    expect((await rate('eko', '1', '3', { version: 1 })).error?.code).toBe('assessments.pair_settled')
  })

  test('stay what each said on their own, also where the first changes their value after the third looked', async () => {
    await judge('eka', '1', '2', { version: 1 })

    expect(await pairAs('rita', '1')).toMatchObject({ state: 'settled', first: { value: '3' } })
  })

  test('give no kappa while they are few, and say how many there are', async () => {
    const { data } = await seen('nina')

    expect(data?.agreement?.together).toMatchObject({
      ...{ pairs: 2, equal: 1, meanDifference: { exact: '-1/2' } },
      linear: { value: null, why: 'too_few' },
    })
    expect(data?.agreement?.byPeople).toMatchObject([{ pairs: 2 }])
  })
})

test('how assessors stand to what was settled is told to the review and the ministry, by quarters', async () => {
  const drift = (by: string) =>
    undagi.as(by).GET('/assessor-drift', {
      params: { query: { year: undagi.clock.now().getUTCFullYear() } },
    })
  for (const person of ['eka', 'eko', 'kadis', 'budi'])
    expect((await drift(person)).response.status, person).toBe(403)

  const { data } = await drift('rita')

  const counts = new Map(
    data?.assessors.map(({ name, windows }) => [name, windows.reduce((sum, { count }) => sum + count, 0)]),
  )
  expect([counts.get('eka'), counts.get('eko')]).toEqual([2, 2])
  expect(data?.assessors.flatMap(({ windows }) => windows.map(({ mean }) => mean))).toEqual(
    Array.from({ length: 8 }, () => null),
  )
  expect((await drift('citra')).data?.assessors).toEqual([])
})

test('what was judged before the end of a year is told with what settled it afterwards', async () => {
  const judgedAt = undagi.clock.now()
  await judge('eka', '2', '3')
  const endOfYear = new Date(judgedAt.getTime() + 60_000)
  undagi.clock.advanceBy(3_600_000)
  const settled = await settle('rita', { seenFirst: '3', seenSecond: '4', value: '3' }, '2')
  expect(settled.error).toBeUndefined()

  const rows = await undagi.database.asOperator(
    { institutions: [undagi.institution('kota-arang').id], at: undagi.clock.now() },
    (db) => selectDoubleActionsBetween(db, { from: judgedAt, before: endOfYear }),
  )

  expect(rows.filter(({ actedAt }) => actedAt > endOfYear).map(({ kind }) => kind)).toEqual(['pair_settled'])
  const later = await undagi.database.asOperator(
    { institutions: [undagi.institution('kota-arang').id], at: undagi.clock.now() },
    (db) => selectDoubleActionsBetween(db, { from: new Date('2031-01-01'), before: new Date('2032-01-01') }),
  )
  expect(later).toEqual([])
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['administrator', 'internal_assessor'] },
    'kota-cadas': { citra: ['administrator', 'internal_assessor'] },
  })
})
afterAll(() => undagi.close())

const round = {
  year: 2025,
  name: 'Evaluasi 2025',
  kind: 'evaluation' as const,
  edition: { id: 'toy', revision: 1 },
  assessmentDate: '2025-08-31',
  deadline: '2025-09-15T16:00:00+07:00',
  target: '3.20',
}
const create = (body: typeof round) =>
  undagi.as('ani').POST('/institutions/{institutionId}/rounds', {
    params: { path: { institutionId: undagi.institution('kota-arang').id } },
    body,
  })
const readOverview = async () => {
  const answer = await undagi
    .as('ani')
    .GET('/institutions/{slug}/overview', { params: { path: { slug: 'kota-arang' } } })
  return answer.data
}

test('a round is pinned to the bytes of one edition and opens with an empty assessment', async () => {
  const { data, response } = await create(round)

  expect(response.status).toBe(201)
  expect(data).toMatchObject({
    year: 2025,
    edition: {
      id: 'toy',
      revision: 1,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      shortName: 'Perpustakaan Kampung',
    },
    deadline: '2025-09-15T09:00:00.000Z',
    timeZone: 'Asia/Jakarta',
  })
  expect((await readOverview())?.rounds.at(-1)).toMatchObject({
    year: 2025,
    target: '3.20',
    index: null,
    answered: 0,
  })
})

test('an institution has one round a year, also when two people open it at once', async () => {
  const statuses = (
    await Promise.all([create({ ...round, year: 2026 }), create({ ...round, year: 2026 })])
  ).map(({ response }) => response.status)

  expect(statuses.sort()).toEqual([201, 409])
})

test('an edition that the server does not have is refused', async () => {
  const { error } = await create({ ...round, year: 2027, edition: { id: 'toy', revision: 9 } })

  expect(error).toMatchObject({ status: 422, code: 'rounds.unknown_edition' })
})

test('the index of a rated round shows in the overview, exact and rounded', async () => {
  const assessmentId = undagi.institution('kota-arang').assessments[2024] ?? ''
  for (const code of ['1', '2', '3', '4', '5', '6', '7']) {
    await undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
      params: { path: { assessmentId, code } },
      body: { expectedVersion: 0, value: '2', reason: 'Contoh.' },
    })
  }

  expect((await readOverview())?.rounds.find(({ year }) => year === 2024)).toMatchObject({
    index: { exact: '2', rounded: '2.00' },
    predicate: 'Tertata',
    answered: 7,
    indicators: 7,
    comparableWithPrevious: true,
  })
})

test('a target is set against the version that was seen', async () => {
  const assessmentId = undagi.institution('kota-arang').assessments[2023] ?? ''
  const set = (expectedVersion: number, target: string | null) =>
    undagi.as('ani').PUT('/assessments/{assessmentId}/target', {
      params: { path: { assessmentId } },
      body: { expectedVersion, target },
    })

  expect((await set(0, '3.10')).data).toMatchObject({ target: '3.10', version: 1 })
  expect((await set(0, '3.50')).error).toMatchObject({
    status: 409,
    code: 'assessments.stale_version',
    current: { target: '3.10', version: 1 },
  })
  expect((await set(1, null)).data).toMatchObject({ target: null, version: 2 })
})

test('a target beyond the scale of the edition is refused wherever it is set, at its field', async () => {
  const { id: institutionId, assessments, rounds } = undagi.institution('kota-arang')
  const { data: register } = await undagi
    .as('ani')
    .GET('/institutions/{institutionId}/round-register', { params: { path: { institutionId } } })
  const seen = register?.rounds.find(({ year }) => year === 2023)
  const set = undagi.as('ani').PUT('/assessments/{assessmentId}/target', {
    params: { path: { assessmentId: assessments[2023] ?? '' } },
    body: { expectedVersion: 2, target: '9.99' },
  })
  const change = undagi.as('ani').PATCH('/institutions/{institutionId}/rounds/{roundId}', {
    params: { path: { institutionId, roundId: rounds[2023] ?? '' } },
    body: { expectedVersion: seen?.version ?? '', target: '0.50' },
  })
  const refused = [await create({ ...round, year: 2028, target: '9.99' }), await set, await change]

  for (const { error } of refused)
    expect(error).toMatchObject({
      status: 422,
      code: 'assessments.target_off_scale',
      errors: [{ path: '/target', message: expect.stringContaining('Skala edisi ini dari 1 sampai') }],
    })
  expect((await readOverview())?.rounds.some(({ year }) => year === 2028)).toBe(false)
})

describe('a withdrawn round', () => {
  const institutionId = () => undagi.institution('kota-cadas').id
  const place = (year: number) => ({
    params: {
      path: { institutionId: institutionId(), roundId: undagi.institution('kota-cadas').rounds[year] ?? '' },
    },
  })
  const withdrawal = '/institutions/{institutionId}/rounds/{roundId}/withdrawal'
  const citra = () => undagi.as('citra')
  const years = async () => {
    const { data } = await citra().GET('/institutions/{slug}/overview', {
      params: { path: { slug: 'kota-cadas' } },
    })
    return data?.rounds.map(({ year }) => year)
  }

  test('leaves the overview and the lists, its assessment is nobody’s, and nothing of it is lost', async () => {
    const assessmentId = undagi.institution('kota-cadas').assessments[2024] ?? ''
    const rate = () =>
      citra().PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
        params: { path: { assessmentId, code: '1' } },
        body: { expectedVersion: 0, value: '2', reason: 'Contoh.' },
      })
    await rate()

    const { data } = await citra().PUT(withdrawal, place(2024))

    expect(data?.rounds[0]).toMatchObject({ year: 2024, answered: 1, withdrawnByName: 'citra' })
    expect(await years()).toEqual([2023])
    expect((await rate()).response.status).toBe(404)

    await citra().DELETE(withdrawal, place(2024))
    expect(await years()).toEqual([2023, 2024])
    expect((await rate()).error).toMatchObject({ code: 'assessments.stale_version' })
  })

  test('gives its year free; once the year is taken it cannot come back', async () => {
    await citra().PUT(withdrawal, place(2024))
    const { response } = await citra().POST('/institutions/{institutionId}/rounds', {
      params: { path: { institutionId: institutionId() } },
      body: { ...round, year: 2024 },
    })
    expect(response.status).toBe(201)

    const { error } = await citra().DELETE(withdrawal, place(2024))

    expect(error).toMatchObject({ status: 409, code: 'rounds.exists' })
    expect(await years()).toEqual([2023, 2024])
  })

  test('is not changed before it is restored', async () => {
    await citra().PUT(withdrawal, place(2023))

    const { error } = await citra().PATCH('/institutions/{institutionId}/rounds/{roundId}', {
      ...place(2023),
      body: { expectedVersion: '', name: 'Lain' },
    })

    expect(error).toMatchObject({ status: 409, code: 'rounds.withdrawn' })
  })

  test('of another institution is not found', async () => {
    const path = { ...place(2023).params.path, institutionId: undagi.institution('kota-arang').id }

    const { error } = await undagi.as('ani').PUT(withdrawal, { params: { path } })

    expect(error).toMatchObject({ status: 404, code: 'rounds.not_found' })
  })
})

test('administrators see which edition holds when, the latest first, by the clock of their institution', async () => {
  const { id: institutionId } = undagi.institution('kota-arang')
  const { data } = await undagi
    .as('ani')
    .GET('/institutions/{institutionId}/round-register', { params: { path: { institutionId } } })

  expect(data).toMatchObject({ today: '2026-03-02', editions: [{ id: 'toy', certain: true }] })
})

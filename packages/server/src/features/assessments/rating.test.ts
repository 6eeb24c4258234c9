import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['internal_assessor'], budi: ['administrator'], dewi: ['internal_assessor'] },
    'kota-bara': { citra: ['internal_assessor', 'administrator'] },
  })
})
afterAll(() => undagi.close())

const ratingPath = '/assessments/{assessmentId}/indicators/{code}/rating'
const criteriaPath = '/assessments/{assessmentId}/indicators/{code}/criteria'
const indicatorPath = '/assessments/{assessmentId}/indicators/{code}'

const of = (code: string, year = 2024) => {
  const assessmentId = undagi.institution('kota-arang').assessments[year] ?? ''
  return { params: { path: { assessmentId, code } } }
}
const readIndicator = async (code: string) => (await undagi.as('ani').GET(indicatorPath, of(code))).data
const readResult = async () => {
  const { assessmentId } = of('1').params.path
  const { data } = await undagi
    .as('ani')
    .GET('/assessments/{assessmentId}/result', { params: { path: { assessmentId } } })
  return data
}

describe('the level follows from the criteria', () => {
  test('a rating that the criteria support needs no reason', async () => {
    const { data } = await undagi
      .as('ani')
      .PUT(ratingPath, { ...of('2'), body: { expectedVersion: 0, value: '1', reason: null } })

    expect(data).toMatchObject({ code: '2', value: '1', reason: null, version: 1, changedByName: 'ani' })
  })

  test('a rating above what the criteria support is refused without a reason, and nothing changes', async () => {
    const before = await readIndicator('3')

    const { error } = await undagi
      .as('ani')
      .PUT(ratingPath, { ...of('3'), body: { expectedVersion: 0, value: '3', reason: null } })

    expect(error).toMatchObject({ status: 422, code: 'assessments.reason_required' })
    expect(await readIndicator('3')).toEqual(before)
  })

  test('the same rating stands with a reason, which is kept', async () => {
    const { data } = await undagi
      .as('ani')
      .PUT(ratingPath, { ...of('3'), body: { expectedVersion: 0, value: '3', reason: 'Salinan menyusul.' } })

    expect(data).toMatchObject({ value: '3', reason: 'Salinan menyusul.' })
  })

  test('ticking the criteria of level 2 supports level 2', async () => {
    const judged = await undagi
      .as('ani')
      .PUT(criteriaPath, { ...of('4'), body: { expectedVersion: 0, metCriteria: ['4.2.a'] } })
    const rated = await undagi
      .as('ani')
      .PUT(ratingPath, { ...of('4'), body: { expectedVersion: 1, value: '2', reason: null } })

    expect(judged.data).toMatchObject({ metCriteria: ['4.2.a'], value: null, version: 1 })
    expect(rated.data).toMatchObject({ value: '2', reason: null, version: 2 })
  })

  test('a criterion of another indicator is refused by name', async () => {
    const { error } = await undagi
      .as('ani')
      .PUT(criteriaPath, { ...of('5'), body: { expectedVersion: 0, metCriteria: ['4.2.a'] } })

    expect(error).toMatchObject({
      code: 'assessments.unknown_criterion',
      errors: [{ path: '/metCriteria', message: expect.stringContaining('4.2.a') }],
    })
  })

  test('criteria are kept once each and in the order of the instrument', async () => {
    const body = { expectedVersion: 0, metCriteria: ['1.3.a', '1.2.b', '1.3.a', '1.2.a'] }

    const { data } = await undagi.as('dewi').PUT(criteriaPath, { ...of('1'), body })

    expect(data?.metCriteria).toEqual(['1.2.a', '1.2.b', '1.3.a'])
  })
})

describe('values', () => {
  test.each(['5', '0.5', '99'])('%s is off the scale from 1 to 4', async (value) => {
    const { error } = await undagi
      .as('ani')
      .PUT(ratingPath, { ...of('6'), body: { expectedVersion: 0, value, reason: 'Sengaja.' } })

    expect(error).toMatchObject({ status: 422, code: 'assessments.value_out_of_scale' })
  })

  test('3.50 and 3.5 are one value', async () => {
    const { data } = await undagi
      .as('ani')
      .PUT(ratingPath, { ...of('6'), body: { expectedVersion: 0, value: '3.50', reason: 'Hasil survei.' } })

    expect(data).toMatchObject({ value: '3.5', version: 1 })
  })

  test('saying the same again adds nothing to the history', async () => {
    const { data } = await undagi
      .as('ani')
      .PUT(ratingPath, { ...of('6'), body: { expectedVersion: 1, value: '3.5', reason: 'Hasil survei.' } })

    expect(data?.version).toBe(1)
  })

  test('a rating can be taken back, and the indicator is unanswered again', async () => {
    const { data } = await undagi
      .as('ani')
      .PUT(ratingPath, { ...of('6'), body: { expectedVersion: 1, value: null, reason: null } })

    expect(data).toMatchObject({ value: null, version: 2 })
    expect((await readResult())?.missing).toContain('6')
  })

  test('the value of the year before is shown beside the new one', async () => {
    await undagi
      .as('ani')
      .PUT(ratingPath, { ...of('7', 2023), body: { expectedVersion: 0, value: '1', reason: null } })

    expect(await readIndicator('7')).toMatchObject({ value: null, previousValue: '1' })
  })
})

describe('two people on one indicator', () => {
  test('who saw an older version gets the current content instead of overwriting it', async () => {
    const seen = await readIndicator('5')
    const expectedVersion = seen?.version ?? -1
    await undagi
      .as('ani')
      .PUT(ratingPath, { ...of('5'), body: { expectedVersion, value: '1', reason: null } })

    const { error } = await undagi
      .as('dewi')
      .PUT(ratingPath, { ...of('5'), body: { expectedVersion, value: '2', reason: 'Menurut saya.' } })

    expect(error).toMatchObject({
      status: 409,
      code: 'assessments.stale_version',
      current: { value: '1', changedByName: 'ani', version: expectedVersion + 1 },
    })
  })

  test('of ten who rate at the same moment exactly one is heard', async () => {
    const expectedVersion = (await readIndicator('7'))?.version ?? -1
    const attempts = Array.from({ length: 10 }, (_, position) =>
      undagi.as(position % 2 === 0 ? 'ani' : 'dewi').PUT(ratingPath, {
        ...of('7'),
        body: { expectedVersion, value: '2', reason: `Alasan ${position}` },
      }),
    )

    const statuses = (await Promise.all(attempts)).map(({ response }) => response.status)

    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(statuses.filter((status) => status === 409)).toHaveLength(9)
  })
})

describe('the result', () => {
  test('follows every rating in the same moment', async () => {
    const before = await readResult()
    const { version = -1, value } = (await readIndicator('2')) ?? {}
    expect(value).toBe('1')

    await undagi.as('ani').PUT(ratingPath, {
      ...of('2'),
      body: { expectedVersion: version, value: '4', reason: 'Sudah diperiksa.' },
    })

    const after = await readResult()
    expect(after?.nodes['2']?.value?.rounded).toBe('4.00')
    expect(Number(after?.index.rounded)).toBeGreaterThan(Number(before?.index.rounded))
  })

  test('an assessment nobody has touched has all indicators missing and no index in the overview', async () => {
    const slug = 'kota-bara'
    const { data } = await undagi
      .as('citra')
      .GET('/institutions/{slug}/overview', { params: { path: { slug } } })

    expect(data?.rounds).toMatchObject([
      { year: 2023, index: null, predicate: null, answered: 0, indicators: 7, comparableWithPrevious: false },
      { year: 2024, index: null, predicate: null, answered: 0, indicators: 7, comparableWithPrevious: true },
    ])
  })
})

describe('history', () => {
  test('says who judged and rated what, when and why, newest first', async () => {
    undagi.clock.advanceBy(60_000)
    await undagi.as('dewi').PUT(criteriaPath, { ...of('4'), body: { expectedVersion: 2, metCriteria: [] } })

    const { data } = await undagi.as('budi').GET(`${indicatorPath}/history`, of('4'))

    expect(data).toMatchObject([
      { kind: 'criteria_judged', actorName: 'dewi', added: [], removed: ['4.2.a'] },
      { kind: 'rated', actorName: 'ani', value: '2', reason: null },
      { kind: 'criteria_judged', actorName: 'ani', added: ['4.2.a'], removed: [] },
    ])
    expect(data?.[0]?.actedAt).toBe(undagi.clock.now().toISOString())
  })
})

describe('who may rate', () => {
  test('an administrator sees the assessment and may not rate', async () => {
    const { error } = await undagi
      .as('budi')
      .PUT(ratingPath, { ...of('1'), body: { expectedVersion: 1, value: '1', reason: 'Ya.' } })

    expect(error).toMatchObject({ status: 403, code: 'assessments.assessor_required' })
  })

  test('for somebody of another institution the assessment does not exist', async () => {
    const { error } = await undagi
      .as('citra')
      .PUT(ratingPath, { ...of('1'), body: { expectedVersion: 1, value: '1', reason: 'Ya.' } })

    expect(error).toMatchObject({ status: 404, code: 'assessments.not_found' })
  })

  test('an indicator that the instrument does not have is not found', async () => {
    const { error } = await undagi.as('ani').GET(indicatorPath, of('48'))

    expect(error).toMatchObject({ status: 404, code: 'assessments.indicator_not_found' })
  })
})

describe('a criterion that binds only who had the level last year', () => {
  const allButKept = ['1.2.a', '1.2.b', '1.4.a', '1.4.b']
  const rateFour = async () => {
    const expectedVersion = (await readIndicator('1'))?.version ?? -1
    const body = { expectedVersion, value: '4', reason: null }
    return undagi.as('ani').PUT(ratingPath, { ...of('1'), body })
  }

  test('stands open while nobody knows the value of last year', async () => {
    const expectedVersion = (await readIndicator('1'))?.version ?? -1
    await undagi
      .as('ani')
      .PUT(criteriaPath, { ...of('1'), body: { expectedVersion, metCriteria: allButKept } })

    expect((await rateFour()).error).toMatchObject({ code: 'assessments.reason_required' })
  })

  test('is met by itself when last year was lower: level 4 then needs no reason', async () => {
    await undagi
      .as('ani')
      .PUT(ratingPath, { ...of('1', 2023), body: { expectedVersion: 0, value: '3', reason: 'Salinan.' } })

    expect((await rateFour()).data).toMatchObject({ value: '4', reason: null, metCriteria: allButKept })
  })
})

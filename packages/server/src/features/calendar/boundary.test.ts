import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { publishRound } from '../../testing/publish-round.ts'
import { readLog } from '../../testing/read-log.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], budi: ['administrator'], kadis: ['person_in_charge'] },
      ...{ sekda: ['coordinator'], nina: ['national_operator'], siti: ['respondent'] },
    },
    'kota-bara': { citra: ['person_in_charge'] },
  })
})
afterAll(() => undagi.close())

const here = (year = 2024) => ({
  params: { path: { assessmentId: undagi.institution('kota-arang').assessments[year] ?? '' } },
})
const boundaryAs = async (person: string, year = 2024) =>
  (await undagi.as(person).GET('/assessments/{assessmentId}/calendar', here(year))).data?.rules.boundary
const predicateOf = async (year = 2024) =>
  (await undagi.as('ani').GET('/assessments/{assessmentId}/result', here(year))).data?.predicate

async function rule(
  person: string,
  wanted: Schemas['RuledBoundary'],
  {
    year = 2024,
    seen,
    source = 'Surat Deputi B/7/2024',
  }: { year?: number; seen?: number; source?: string } = {},
) {
  const expectedRulings = seen ?? (await boundaryAs('siti', year))?.rulings.length ?? 0
  return undagi.as(person).POST('/assessments/{assessmentId}/boundary-rulings', {
    ...here(year),
    body: { expectedRulings, rule: wanted, source },
  })
}
const codeOf = async (asked: ReturnType<typeof rule>) => (await asked).error?.code

/** An index of 599/300: 2.00 as printed, and below 2 as it is. */
const onTheThreshold = { '1': '1.9', '2': '3', '3': '1', '4': '2', '5': '2', '6': '1', '7': '4' }

async function rateOnTheThreshold(year: number) {
  for (const [code, value] of Object.entries(onTheThreshold)) {
    const { response } = await undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
      params: { path: { ...here(year).params.path, code } },
      body: { expectedVersion: 0, value, reason: 'Contoh di ambang.' },
    })
    expect(response.status, code).toBe(200)
  }
}

describe('the boundary rule of a round', () => {
  test('is what the edition says of its year until somebody says otherwise: unknown, with both predicates', async () => {
    await rateOnTheThreshold(2024)

    expect(await boundaryAs('siti')).toMatchObject({ rule: 'unrounded', known: false, rulings: [] })
    expect(await predicateOf()).toMatchObject({ name: 'Merintis', ruleKnown: false, otherwise: 'Tertata' })
  })

  test('is said by name with its source, and the predicate of the round is that of the rule at once', async () => {
    const { data } = await rule('nina', 'rounded')

    expect(data?.rules.boundary).toMatchObject({
      ...{ rule: 'rounded', known: true, source: 'Surat Deputi B/7/2024' },
      rulings: [{ rule: 'rounded', byName: 'nina', actedAs: 'national_operator' }],
    })
    expect(await predicateOf()).toMatchObject({ name: 'Tertata', rule: 'rounded', ruleKnown: true })
    const { data: overview } = await undagi
      .as('ani')
      .GET('/institutions/{slug}/overview', { params: { path: { slug: 'kota-arang' } } })
    const round = overview?.rounds.find(({ year }) => year === 2024)
    expect(round).toMatchObject({ index: { exact: '599/300', rounded: '2.00' }, predicate: 'Tertata' })
  })

  test('is the rule of every stage that is scored, and of later ratings', async () => {
    const at = { params: { path: { ...here().params.path, code: '1' } } }
    await undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
      ...at,
      body: { expectedVersion: 1, value: '1.8', reason: 'Diperiksa ulang.' },
    })
    await undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
      ...at,
      body: { expectedVersion: 2, value: '1.9', reason: 'Kembali.' },
    })
    expect(await predicateOf()).toMatchObject({ name: 'Tertata', ruleKnown: true })

    const { data } = await undagi.as('ani').GET('/assessments/{assessmentId}/stages/{stage}/result', {
      params: { path: { ...here().params.path, stage: 'self_assessment' } },
    })
    expect(data?.predicate).toMatchObject({ name: 'Tertata', rule: 'rounded', ruleKnown: true })
  })

  test('is said anew where it was wrong; what was said before stays written, by whom and from which text', async () => {
    const { data } = await rule('nina', 'unrounded', { source: 'Ralat B/9/2024, menggantikan B/7/2024' })

    expect(data?.rules.boundary.rulings).toMatchObject([
      { rule: 'unrounded', byName: 'nina', actedAs: 'national_operator' },
      { rule: 'rounded', byName: 'nina', source: 'Surat Deputi B/7/2024' },
    ])
    expect(await predicateOf()).toMatchObject({ name: 'Merintis', rule: 'unrounded', ruleKnown: true })
  })

  test('can be said to be unknown again: then both predicates are told', async () => {
    await rule('nina', 'unknown', { source: 'Ralat itu dicabut; suratnya belum ada.' })

    expect(await boundaryAs('siti')).toMatchObject({
      ...{ rule: 'unrounded', known: false, source: 'Ralat itu dicabut; suratnya belum ada.' },
    })
    expect(await predicateOf()).toMatchObject({ name: 'Merintis', ruleKnown: false, otherwise: 'Tertata' })
  })

  test('touches no other round', async () => {
    expect(await boundaryAs('siti', 2023)).toMatchObject({ rulings: [] })
  })
})

describe('a ruling is refused', () => {
  test('to who keeps no round, and is not found from another institution', async () => {
    expect(await codeOf(rule('ani', 'rounded'))).toBe('institutions.role_not_allowed')
    expect(await codeOf(rule('sekda', 'rounded'))).toBe('institutions.role_not_allowed')
    expect(await codeOf(rule('citra', 'rounded'))).toBe('assessments.not_found')
  })

  test('to who is judged and to who keeps the accounts, where somebody operates for the ministry', async () => {
    for (const person of ['kadis', 'budi'])
      expect(await codeOf(rule(person, 'rounded')), person).toBe('institutions.ministry_acts')
  })

  test('without a source', async () => {
    const { error } = await rule('nina', 'rounded', { source: '   ' })
    expect(error).toMatchObject({ status: 422, code: 'request.invalid' })
  })

  test('on what somebody else has said meanwhile: what stands is shown, and nothing is written', async () => {
    const { error } = await rule('nina', 'rounded', { seen: 1 })

    expect(error).toMatchObject({
      ...{ status: 409, code: 'calendar.stale_version' },
      current: { rules: { boundary: { rule: 'unrounded', known: false } } },
    })
    expect((await boundaryAs('siti'))?.rulings).toHaveLength(3)
  })

  test('while the round is locked, until somebody unlocks it', async () => {
    const lock = async (kind: 'locked' | 'unlocked') => {
      const { data } = await undagi.as('kadis').GET('/assessments/{assessmentId}/calendar', here())
      return undagi.as('kadis').POST('/assessments/{assessmentId}/calendar/changes', {
        ...here(),
        body: { expectedVersion: data?.version ?? -1, reason: 'Surat tim pelaksana.', change: { kind } },
      })
    }
    const mayRule = async () =>
      (await undagi.as('nina').GET('/assessments/{assessmentId}/calendar', here())).data?.can.ruleBoundary
    await lock('locked')
    expect(await mayRule()).toBe(false)

    expect(await codeOf(rule('nina', 'rounded'))).toBe('calendar.is_locked')
    expect((await boundaryAs('siti'))?.rulings).toHaveLength(3)
    expect((await lock('unlocked')).data?.can.ruleBoundary).toBe(false)
    expect(await mayRule()).toBe(true)
  })

  test('once the result is published: it was decided by it', async () => {
    await rateOnTheThreshold(2023)
    await rule('nina', 'rounded', { year: 2023 })
    await publishRound(undagi, here(2023).params.path.assessmentId, { judged: {} })

    expect(await codeOf(rule('nina', 'unrounded', { year: 2023 }))).toBe('assessments.boundary_frozen')
    const calendar = await undagi.as('nina').GET('/assessments/{assessmentId}/calendar', here(2023))
    expect(calendar.data?.can.ruleBoundary).toBe(false)
    const { data } = await undagi.as('sekda').GET('/assessments/{assessmentId}/stages/{stage}/result', {
      params: { path: { ...here(2023).params.path, stage: 'document_review' } },
    })
    expect(data?.predicate).toMatchObject({ name: 'Tertata', ruleKnown: true })
  })
})

test('the log tells who ruled, and that a late one did nothing', async () => {
  const log = await readLog(undagi.database)
  const done = log.filter(({ operation, outcome }) => operation === 'ruleBoundary' && outcome === 'done')

  expect(done.map(({ actor_name: name }) => name)).toEqual(['nina', 'nina', 'nina', 'nina'])
})

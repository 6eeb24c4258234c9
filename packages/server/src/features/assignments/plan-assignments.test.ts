import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayIn } from '../../platform/day-in.ts'
import { countQueries } from '../../testing/count-queries.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'

let undagi: TestApp
beforeAll(async () => {
  const assessors = { wahyu: ['external_assessor'], nurul: ['external_assessor'] } as const
  undagi = await createTestApp({
    'kota-arang': {
      ...assessors,
      tim: ['national_operator'],
      dalam: ['external_assessor', 'internal_assessor'],
    },
    'kota-bara': { citra: ['internal_assessor'], rekan: ['external_assessor'], lain: ['national_operator'] },
  })
})
afterAll(() => undagi.close())

const planAs = (person: string, needed: number) =>
  undagi.as(person).GET('/assignment-plan', { params: { query: { year: 2024, needed, capacity: 4 } } })

test('the operator is proposed who could judge, without whoever works there, and where they operate alone', async () => {
  const { data } = await planAs('tim', 3)

  expect(data?.proposed.map(({ institutionName, assessorName }) => [institutionName, assessorName])).toEqual(
    expect.arrayContaining([
      ['kota-arang', 'nurul'],
      ['kota-arang', 'wahyu'],
    ]),
  )
  expect(data?.proposed).toHaveLength(2)
  expect(data?.lacking).toMatchObject([{ institutionName: 'kota-arang', missing: 1 }])
})

test('an assignment that stands is not proposed again, and nothing is assigned by asking', async () => {
  const assessmentId = undagi.institution('kota-arang').assessments[2024] ?? ''
  const path = '/assessments/{assessmentId}/assignments'
  const { data: before } = await undagi.as('tim').GET(path, { params: { path: { assessmentId } } })
  expect(before?.assignments).toEqual([])
  const today = dayIn('Asia/Jakarta', undagi.clock.now())
  const assessorId = before?.candidates.find(({ name }) => name === 'wahyu')?.personId ?? ''
  await undagi.as('tim').POST(path, {
    params: { path: { assessmentId } },
    body: { assessorId, from: today, until: today, reason: '' },
  })

  const { data } = await planAs('tim', 2)

  expect(data?.proposed.map(({ assessorName }) => assessorName)).toEqual(['nurul'])
  expect(data?.loads.map(({ assessorName, count }) => `${assessorName} ${count}`).toSorted()).toEqual([
    'dalam 0',
    'nurul 1',
    'wahyu 1',
  ])
})

test('who assigns nowhere is told so', async () => {
  expect((await planAs('citra', 2)).response.status).toBe(403)
})

const applyAs = (
  person: string,
  seen: readonly { readonly assessmentId: string; readonly assessorId: string }[],
  given: object = {},
) => {
  const today = dayIn('Asia/Jakarta', undagi.clock.now())
  return undagi.as(person).POST('/assignment-plan', {
    body: {
      ...{ year: 2024, needed: 2, capacity: 4, from: today, until: today, reason: '' },
      seen: seen.map(({ assessmentId, assessorId }) => ({ assessmentId, assessorId })),
      ...given,
    },
  })
}

test('where people are lacking, whoever works there is named with what ties them', async () => {
  const { data } = await planAs('tim', 3)

  expect(data?.unavailable).toMatchObject([
    { assessorName: 'dalam', why: 'tied', conflicts: [{ kind: 'own_institution', effect: 'blocks' }] },
  ])
  expect(data?.standing.map(({ assessorName }) => assessorName)).toEqual(['wahyu'])
})

test('what was proposed is assigned all at once, as it was seen, and once', async () => {
  const proposed = (await planAs('tim', 2)).data?.proposed ?? []
  expect((await applyAs('tim', [])).error?.code).toBe('assignments.plan_changed')
  expect((await applyAs('tim', proposed, { capacity: 1, needed: 1 })).error?.code).toBe(
    'assignments.plan_changed',
  )
  expect((await applyAs('citra', proposed)).response.status).toBe(403)
  expect((await applyAs('lain', proposed)).error?.code).toBe('assignments.plan_changed')

  const { data } = await applyAs('tim', proposed)

  expect(data?.standing.map(({ assessorName }) => assessorName).toSorted()).toEqual(['nurul', 'wahyu'])
  expect(data?.proposed).toEqual([])
  expect((await applyAs('tim', proposed)).error?.code).toBe('assignments.plan_changed')
  expect((await applyAs('tim', [])).error?.code).toBe('assignments.nothing_to_assign')
})

test('one refusal, and nobody is assigned', async () => {
  const yesterday = dayIn('Asia/Jakarta', new Date(undagi.clock.now().getTime() - 24 * 3_600_000))
  const proposed = (await planAs('lain', 2)).data?.proposed ?? []
  expect(proposed).toHaveLength(1)

  expect((await applyAs('lain', proposed, { until: yesterday })).error?.code).toBe(
    'assignments.days_turned_round',
  )
  expect((await planAs('lain', 2)).data?.standing).toEqual([])
})

test('a plan for many institutions asks the database no more often than one for a single one, nor does applying it', async () => {
  async function queriesOf(count: number) {
    const slugs = Array.from({ length: count }, (_, place) => `kota-${place}`)
    const many = await createTestApp(
      Object.fromEntries(
        slugs.map((slug, place) => [
          slug,
          { tim: ['national_operator'], [`as-${place}`]: ['external_assessor'] },
        ]),
      ),
    )
    try {
      const query = { year: 2024, needed: 1, capacity: 4 }
      const plan = () => many.as('tim').GET('/assignment-plan', { params: { query } })
      const today = dayIn('Asia/Jakarta', many.clock.now())
      const seen = (await plan()).data?.proposed ?? []
      expect(seen).toHaveLength(count)
      const planned = await countQueries(plan)
      const applied = await countQueries(async () => {
        const { data } = await many.as('tim').POST('/assignment-plan', {
          body: {
            ...{ ...query, from: today, until: today, reason: '' },
            seen: seen.map(({ assessmentId, assessorId }) => ({ assessmentId, assessorId })),
          },
        })
        expect(data?.standing).toHaveLength(count)
      })
      return { planned, applied }
    } finally {
      await many.close()
    }
  }

  expect(await queriesOf(5)).toEqual(await queriesOf(1))
})

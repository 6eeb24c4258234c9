import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayIn } from '../../platform/day-in.ts'
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

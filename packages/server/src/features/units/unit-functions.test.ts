import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'

let undagi: TestApp
let lawId: string
let fishId: string

beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { rina: ['administrator'], ani: ['internal_assessor'] },
    'kota-bara': { dedi: ['administrator'] },
  })
  ;[lawId, fishId] = [await create('Bagian Hukum'), await create('Dinas Perikanan')]
})
afterAll(() => undagi.close())

const place = () => ({ params: { path: { institutionId: undagi.institution('kota-arang').id } } })

async function create(name: string): Promise<string> {
  const { data } = await undagi
    .as('rina')
    .POST('/institutions/{institutionId}/units', { ...place(), body: { name, shortName: name } })
  return data?.id ?? ''
}

const set = (person: string, units: Schemas['UnitFunctions']['units']) =>
  undagi.as(person).PUT('/institutions/{institutionId}/unit-functions', { ...place(), body: { units } })

async function functionsOf(id: string) {
  const { data } = await undagi.as('ani').GET('/institutions/{institutionId}/units', place())
  return data?.find((unit) => unit.id === id)?.functions
}

test('nobody guesses what a unit is there for: until an administrator says it, nothing is known', async () => {
  expect(await functionsOf(lawId)).toBeNull()

  const { data } = await set('rina', [
    { unitId: lawId, functions: ['law'], seen: null },
    { unitId: fishId, functions: [], seen: null },
  ])

  expect(data?.units.find(({ id }) => id === lawId)?.functions).toEqual(['law'])
  expect([await functionsOf(lawId), await functionsOf(fishId)]).toEqual([['law'], []])
})

test('what is said last stands, and stays when the unit is renamed', async () => {
  await set('rina', [{ unitId: lawId, functions: ['organisation', 'law', 'law'], seen: ['law'] }])
  await undagi.as('rina').POST('/institutions/{institutionId}/unit-changes', {
    ...place(),
    body: {
      ...{ kind: 'renamed', unitId: lawId, name: 'Bagian Perundang-undangan', shortName: 'BPU' },
      ...{ effectiveOn: '2026-01-05', legalBasis: null },
    },
  })

  expect(await functionsOf(lawId)).toEqual(['law', 'organisation'])
})

test('a colleague and another institution set nothing, and a unit that is not there refuses all of it', async () => {
  const wanted = [
    { unitId: lawId, functions: ['archives' as const], seen: ['organisation' as const, 'law' as const] },
  ]
  expect((await set('ani', wanted)).response.status).toBe(403)
  expect((await set('dedi', wanted)).response.status).toBe(404)
  const unknown = { unitId: '00000000-0000-4000-8000-000000000001', functions: ['law' as const], seen: null }

  expect((await set('rina', [...wanted, unknown])).error).toMatchObject({ code: 'units.unknown_unit' })

  expect(await functionsOf(lawId)).toEqual(['law', 'organisation'])
})

test('what a colleague has set meanwhile is not overwritten unseen: the units are named, and none of all is written', async () => {
  const { error } = await set('rina', [
    { unitId: fishId, functions: ['archives'], seen: [] },
    { unitId: lawId, functions: ['archives'], seen: ['law'] },
  ])

  expect(error).toMatchObject({
    ...{ status: 409, code: 'units.functions_changed', detail: 'Bagian Perundang-undangan' },
  })
  expect([await functionsOf(lawId), await functionsOf(fishId)]).toEqual([['law', 'organisation'], []])
  // Nobody had said it, and somebody says that it has none: not the same.
  expect((await set('rina', [{ unitId: fishId, functions: ['law'], seen: null }])).response.status).toBe(409)
  const same = await set('rina', [{ unitId: lawId, functions: ['organisation', 'law'], seen: null }])
  expect(same.response.status).toBe(200)
})

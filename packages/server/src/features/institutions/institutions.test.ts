import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['administrator'] },
    'kota-bara': { ani: ['internal_assessor'] },
    'kota-cadas': { citra: ['administrator'] },
  })
})
afterAll(() => undagi.close())

const units = '/institutions/{institutionId}/units'
const of = (slug: string) => ({ params: { path: { institutionId: undagi.institution(slug).id } } })

test('a person sees the institutions they work for and no others', async () => {
  const { data } = await undagi.as('ani').GET('/institutions')

  expect(data?.map(({ slug }) => slug)).toEqual(['kota-arang', 'kota-bara'])
})

test('units come by name, and a name is taken once', async () => {
  const body = { name: 'Dinas Kominfo', shortName: 'Kominfo' }
  await undagi.as('ani').POST(units, { ...of('kota-arang'), body })
  await undagi.as('ani').POST(units, { ...of('kota-arang'), body: { name: 'Bappeda', shortName: 'Bappeda' } })

  const again = await undagi.as('ani').POST(units, { ...of('kota-arang'), body })

  expect(again.error).toMatchObject({ status: 409, code: 'institutions.unit_name_taken' })
  const { data } = await undagi.as('ani').GET(units, of('kota-arang'))
  expect(data?.map(({ name }) => name)).toEqual(['Bappeda', 'Dinas Kominfo'])
})

test('the same name in another institution is another unit', async () => {
  const body = { name: 'Dinas Kominfo', shortName: 'Kominfo' }

  expect((await undagi.as('citra').POST(units, { ...of('kota-cadas'), body })).response.status).toBe(201)
})

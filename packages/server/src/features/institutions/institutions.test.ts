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

const of = (slug: string) => ({ params: { path: { institutionId: undagi.institution(slug).id } } })

test('a person sees the institutions they work for and no others', async () => {
  const { data } = await undagi.as('ani').GET('/institutions')

  expect(data?.map(({ slug }) => slug)).toEqual(['kota-arang', 'kota-bara'])
})

test('a new name shows wherever the institution is named; its address stays, and so does what was left out', async () => {
  const { data } = await undagi
    .as('citra')
    .PATCH('/institutions/{institutionId}', { ...of('kota-cadas'), body: { name: 'Kota Cadas Baru' } })

  expect(data).toMatchObject({
    slug: 'kota-cadas',
    name: 'Kota Cadas Baru',
    category: 'kota',
    timeZone: 'Asia/Jakarta',
  })
  expect((await undagi.as('citra').GET('/session')).data?.memberships[0]?.institution.name).toBe(
    'Kota Cadas Baru',
  )
})

test('another time zone is for rounds to come: those already open keep theirs', async () => {
  await undagi
    .as('citra')
    .PATCH('/institutions/{institutionId}', { ...of('kota-cadas'), body: { timeZone: 'Asia/Jayapura' } })

  const { data } = await undagi
    .as('citra')
    .GET('/institutions/{slug}/overview', { params: { path: { slug: 'kota-cadas' } } })
  expect(data?.institution.timeZone).toBe('Asia/Jayapura')
  expect(data?.rounds.map(({ timeZone }) => timeZone)).toEqual(['Asia/Jakarta', 'Asia/Jakarta'])
})

test('the official identity is one of the register, said or taken back', async () => {
  const change = (officialId: string | null) =>
    undagi.as('citra').PATCH('/institutions/{institutionId}', { ...of('kota-cadas'), body: { officialId } })
  const read = async () => {
    const { data } = await undagi
      .as('citra')
      .GET('/institutions/{institutionId}/official-identity', of('kota-cadas'))
    return data?.official
  }

  expect((await change('00.00')).error).toMatchObject({ code: 'institutions.unknown_official' })
  expect(await read()).toBeNull()
  await change('64.71')
  expect(await read()).toMatchObject({ id: '64.71', name: 'Kota Balikpapan' })
  await change(null)
  expect(await read()).toBeNull()
})

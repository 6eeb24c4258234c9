import type { Schemas } from '@undagi/api-client'
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

const read = async () =>
  (await undagi.as('citra').GET('/institutions')).data?.find(({ slug }) => slug === 'kota-cadas')
type Change = Omit<Schemas['InstitutionChange'], 'expectedVersion'>
const send = (change: Change, expectedVersion: string) =>
  undagi.as('citra').PATCH('/institutions/{institutionId}', {
    ...of('kota-cadas'),
    body: { ...change, expectedVersion },
  })
const change = async (change: Change) => send(change, (await read())?.version ?? '')

test('a person sees the institutions they work for and no others', async () => {
  const { data } = await undagi.as('ani').GET('/institutions')

  expect(data?.map(({ slug }) => slug)).toEqual(['kota-arang', 'kota-bara'])
})

test('a new name shows wherever the institution is named; its address stays, and so does what was left out', async () => {
  const { data } = await change({ name: 'Kota Cadas Baru' })

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
  await change({ timeZone: 'Asia/Jayapura' })

  const { data } = await undagi
    .as('citra')
    .GET('/institutions/{slug}/overview', { params: { path: { slug: 'kota-cadas' } } })
  expect(data?.institution.timeZone).toBe('Asia/Jayapura')
  expect(data?.rounds.map(({ timeZone }) => timeZone)).toEqual(['Asia/Jakarta', 'Asia/Jakarta'])
})

test('the official identity is one of the register, said or taken back', async () => {
  const readIdentity = async () => {
    const { data } = await undagi
      .as('citra')
      .GET('/institutions/{institutionId}/official-identity', of('kota-cadas'))
    return data?.official
  }

  expect((await change({ officialId: '00.00' })).error).toMatchObject({
    code: 'institutions.unknown_official',
  })
  expect(await readIdentity()).toBeNull()
  await change({ officialId: '64.71' })
  expect(await readIdentity()).toMatchObject({ id: '64.71', name: 'Kota Balikpapan' })
  await change({ officialId: null })
  expect(await readIdentity()).toBeNull()
})

test('of two who change the institution as they saw it, one is told what the other wrote', async () => {
  const version = (await read())?.version ?? ''

  const answers = await Promise.all([
    send({ name: 'Kota Cadas Barat' }, version),
    send({ timeZone: 'Asia/Makassar' }, version),
  ])

  expect(answers.map(({ response }) => response.status).sort()).toEqual([200, 409])
  const stale = answers.find(({ error }) => error !== undefined)
  expect(stale?.error).toMatchObject({ code: 'institutions.stale_version', current: await read() })
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': { ani: ['internal_assessor'] } })
})
afterAll(() => undagi.close())

const search = (query: { search: string; limit?: number }) =>
  undagi.as('ani').GET('/official-institutions', { params: { query } })

test('an institution of the register is found while its name is typed, with its time zone', async () => {
  const { data } = await search({ search: 'balik', limit: 1 })

  expect(data).toEqual([
    {
      ...{ id: '64.71', name: 'Kota Balikpapan', category: 'kota', provinceId: '64' },
      ...{ timeZone: 'Asia/Makassar', verified: true },
    },
  ])
})

test('no more come than were asked for, and never more than fifty', async () => {
  expect((await search({ search: 'kab' })).data).toHaveLength(10)
  expect((await search({ search: 'kab', limit: 51 })).response.status).toBe(422)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { apply, undo, upload } from '../../testing/bring-table.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['administrator'], wati: ['administrator'] },
    'kota-bara': { ani: ['administrator'] },
  })
})
afterAll(() => undagi.close())

const tableOf = (year: number, ...rows: readonly string[]) =>
  ['tahun,instansi,P,L1,indeks,predikat', ...rows.map((row) => `${year},${row}`)].join('\n')

const published = { kind: 'published_results' } as const

async function seenFor(slug: string, year: number) {
  const { data } = await undagi.as('ani').GET('/published-results', {
    params: { query: { year: String(year), search: '', institutionId: undagi.institution(slug).id } },
  })
  return data?.rows.map(({ institutionName, index }) => [institutionName, index])
}

test('who administers two institutions imports the same table for each, and corrections of one stay its own', async () => {
  const balikpapan = 'Kota Balikpapan,2.00,2.00,2.00,Tertata'
  const table = tableOf(2021, balikpapan, 'Badan Aneh,1.00,1.00,1.00,Rintisan')
  const forArang = await upload(undagi, table, published)
  await apply(undagi, forArang.data)
  const correction = tableOf(2021, 'Pemkot Balikpapan,2.00,2.00,2.10,Tertata')
  await apply(undagi, (await upload(undagi, correction, published)).data)

  const forBara = await upload(undagi, table, { ...published, at: 'kota-bara' })

  expect(forBara.data?.rows.map(({ status }) => status)).toEqual(['adds', 'adds'])
  expect((await apply(undagi, forBara.data, { at: 'kota-bara' })).data?.counts?.rows).toBe(2)
  expect(await seenFor('kota-arang', 2021)).toEqual([
    ['Badan Aneh', '1.00'],
    ['Kota Balikpapan', '2.10'],
  ])
  expect(await seenFor('kota-bara', 2021)).toEqual([
    ['Kota Balikpapan', '2.00'],
    ['Badan Aneh', '1.00'],
  ])
})

test('one published table that two administrators apply at the same time is kept once; the other sees what changed', async () => {
  const table = tableOf(2020, 'Kota Balikpapan,2.00,2.00,2.00,Tertata')
  const [anis, watis] = await Promise.all([
    upload(undagi, table, published),
    upload(undagi, table, { ...published, by: 'wati' }),
  ])

  const answers = await Promise.all([apply(undagi, anis.data), apply(undagi, watis.data, { by: 'wati' })])

  expect(answers.map(({ response }) => response.status).sort()).toEqual([200, 409])
  const late = answers.find(({ response }) => response.status === 409)
  expect(late?.error).toMatchObject({
    code: 'imports.changed_since_preview',
    current: { rows: [{ status: 'same' }] },
  })
  expect(await seenFor('kota-arang', 2020)).toEqual([['Kota Balikpapan', '2.00']])
})

test('a table that is taken back while the same one is applied is not half there', async () => {
  const table = tableOf(2019, 'Kota Balikpapan,2.00,2.00,2.00,Tertata')
  const changed = tableOf(2019, 'Kota Balikpapan,2.00,2.00,2.20,Tertata')
  const applied = await apply(undagi, (await upload(undagi, table, published)).data)
  const next = await upload(undagi, changed, { ...published, by: 'wati' })

  const [{ done }, later] = await Promise.all([
    undo(undagi, applied.data?.id ?? ''),
    apply(undagi, next.data, { by: 'wati' }),
  ])

  expect(done?.response.status).toBe(200)
  const expected = later.response.status === 200 ? [['Kota Balikpapan', '2.20']] : []
  expect([200, 409]).toContain(later.response.status)
  expect(await seenFor('kota-arang', 2019)).toEqual(expected)
})

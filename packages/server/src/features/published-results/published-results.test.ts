import { fileURLToPath } from 'node:url'
import { isNotNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishedResults } from '../../platform/database/tables/rounds.tables.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { importPublishedResults } from './import-published-results.ts'

const instruments = fileURLToPath(new URL('../../../../../instruments', import.meta.url))

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': { ani: ['internal_assessor'] } })
  // Twice, as at two starts.
  await importPublishedResults(undagi.services, instruments, new Date('2026-01-01'))
  await importPublishedResults(undagi.services, instruments, new Date('2026-01-02'))
})
afterAll(() => undagi.close())

const find = async (query: { year: string; search?: string }) =>
  (
    await undagi.as('ani').GET('/published-results', {
      params: { query: { ...query, institutionId: undagi.institution('kota-arang').id } },
    })
  ).data

test('the table of 2023 has its 621 institutions and its source', async () => {
  const found = await find({ year: '2023' })

  expect(found?.rows).toHaveLength(621)
  expect(found).toMatchObject({
    year: 2023,
    editionId: 'spbe-2020',
    source: expect.stringContaining('Kementerian PANRB'),
  })
})

test('a row stands as it was printed', async () => {
  const found = await find({ year: '2023', search: 'KOTA balik' })

  expect(found?.rows).toMatchObject([
    {
      institutionName: 'Pemerintah Kota Balikpapan',
      groups: { D1: '4.60', D2: '3.70', D3: '2.27', D4: '4.07' },
      index: '3.75',
      predicate: 'Sangat Baik',
    },
  ])
})

test('a row says which institution of the register it is about, also in an older installation', async () => {
  const at = new Date('2026-01-03')
  const known = () =>
    undagi.database.asOperator({ institutions: [], at }, (db) =>
      db
        .select({ name: publishedResults.institutionName, officialId: publishedResults.officialId })
        .from(publishedResults)
        .where(isNotNull(publishedResults.officialId)),
    )
  const first = await known()
  await undagi.database.asOperator({ institutions: [], at }, (db) =>
    db.update(publishedResults).set({ officialId: null }),
  )

  await importPublishedResults(undagi.services, instruments, at)

  expect(first).toHaveLength(574)
  expect(first).toContainEqual({ name: 'Pemerintah Kota Balikpapan', officialId: '64.71' })
  expect(await known()).toEqual(expect.arrayContaining(first))
})

test.each(['%', '_', "'; DROP TABLE", '\\'])(
  'searching for %s finds nothing and harms nothing',
  async (search) => {
    expect((await find({ year: '2023', search }))?.rows).toEqual([])
  },
)

test('a year without a table has no rows and no source', async () => {
  expect(await find({ year: '2019' })).toEqual({ year: 2019, editionId: null, source: null, rows: [] })
})

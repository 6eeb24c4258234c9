import { fileURLToPath } from 'node:url'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { imports } from '../../platform/database/tables/imports.tables.ts'
import { institutions, memberships } from '../../platform/database/tables/institutions.tables.ts'
import { publishedResults } from '../../platform/database/tables/rounds.tables.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { importEditions } from '../instruments/import-editions.ts'
import { importPublishedResults } from '../published-results/import-published-results.ts'

const instruments = fileURLToPath(new URL('../../../../../instruments', import.meta.url))
const at = new Date('2026-01-01')

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['administrator'] },
    'kota-bara': { budi: ['internal_assessor'] },
    'kota-cadas': { citra: ['internal_assessor'] },
    'kota-damar': { dewi: ['internal_assessor'] },
    'kota-embun': { eka: ['internal_assessor'] },
  })
  await importEditions(undagi.services.database, instruments, at)
  await importPublishedResults(undagi.services, instruments, at)
  await link('kota-arang', '64.71')
  await link('kota-bara', '93.02')
  await link('kota-embun', '51.71')
  await link('kota-damar', 'kementerian-koordinator-bidang-perekonomian')
})
afterAll(() => undagi.close())

/** Only figures that were published: nobody's ratings are made up for a real institution. */
const link = (slug: string, officialId: string) =>
  undagi.database.asOperator({ institutions: [undagi.institution(slug).id], at }, (db) =>
    db.update(institutions).set({ officialId }).where(eq(institutions.slug, slug)),
  )

const of = (slug: string, year?: string) => ({
  params: { path: { institutionId: undagi.institution(slug).id }, query: year === undefined ? {} : { year } },
})

const standingOf = async (person: string, slug: string, year?: string) =>
  (await undagi.as(person).GET('/institutions/{institutionId}/standing', of(slug, year))).data
const tableOf = async (person: string, slug: string) =>
  (await undagi.as(person).GET('/institutions/{institutionId}/standing/table', of(slug))).data

test('a city stands among all, among those of its province and among cities', async () => {
  const standing = await standingOf('ani', 'kota-arang')

  expect(standing).toMatchObject({
    year: 2023,
    years: [2023],
    officialName: 'Kota Balikpapan',
    row: { index: '3.75', predicate: 'Sangat Baik', possiblePredicates: [] },
  })
  expect(standing?.scopes.map(({ kind, name, rows }) => ({ kind, name, rows }))).toEqual([
    { kind: 'national', name: null, rows: 621 },
    { kind: 'province', name: 'Kalimantan Timur', rows: 10 },
    { kind: 'category', name: 'kota', rows: 93 },
  ])
})

test('its place, neighbours and the spread of the indices come from one table', async () => {
  const [national] = (await standingOf('ani', 'kota-arang'))?.scopes ?? []
  const index = national?.figures.find(({ code }) => code === 'INDEX')

  expect(national?.figures.map(({ code }) => code)).toEqual([index?.code, 'D1', 'D2', 'D3', 'D4'])
  expect(national?.neighbours).toHaveLength(9)
  expect(national?.neighbours.find(({ own }) => own)).toMatchObject({
    rank: index?.place?.rank,
    institutionName: 'Pemerintah Kota Balikpapan',
  })
  expect(national?.steps.reduce((sum, { count }) => sum + count, 0)).toBe(621 - (national?.unranked ?? 0))
})

test('a ministry stands among ministries, in no province', async () => {
  const standing = await standingOf('dewi', 'kota-damar')

  expect(standing?.scopes.map(({ kind, rows }) => ({ kind, rows }))).toEqual([
    { kind: 'national', rows: 621 },
    { kind: 'category', rows: 34 },
  ])
})

test('an index on the boundary says which predicates it can be', async () => {
  expect((await standingOf('budi', 'kota-bara'))?.row).toMatchObject({
    index: '1.80',
    predicate: 'Cukup',
    possiblePredicates: ['Kurang', 'Cukup'],
  })
})

test('an institution without a link to the register has no place, and the table all the same', async () => {
  const standing = await standingOf('citra', 'kota-cadas')

  expect(standing).toMatchObject({ officialName: null, row: null, published: [] })
  expect(standing?.scopes).toMatchObject([{ kind: 'national', rows: 621, figures: [], neighbours: [] }])
})

test('a year without a table is no error', async () => {
  expect(await standingOf('ani', 'kota-arang', '2019')).toMatchObject({
    year: null,
    years: [2023],
    source: null,
    scopes: [],
    published: [{ year: 2023, index: '3.75', edition: { id: 'spbe-2020' } }],
  })
})

test('the whole table has everybody with rank, category and province, and says where it comes from', async () => {
  const table = await tableOf('ani', 'kota-arang')

  expect(table?.rows).toHaveLength(621)
  expect(table?.source).toContain('Kementerian PANRB')
  expect(table?.rows.filter(({ own }) => own)).toMatchObject([
    { institutionName: 'Pemerintah Kota Balikpapan', category: 'kota', province: 'Kalimantan Timur' },
  ])
  expect(table?.rows.filter(({ possiblePredicates }) => possiblePredicates.length > 0)).toHaveLength(3)
  const highest = table?.rows.filter(({ rank }) => rank === 1).map(({ index }) => index)
  expect(new Set(highest).size).toBe(1)
})

test('every row has a category', async () => {
  const table = await tableOf('citra', 'kota-cadas')

  expect(table?.rows.filter(({ category }) => category === null)).toEqual([])
})

test('a correction that one institution imported counts for itself alone, also for a person who works for both', async () => {
  const [arang, bara] = [undagi.institution('kota-arang').id, undagi.institution('kota-bara').id]
  const source = 'Surat hasil evaluasi'
  await undagi.database.asOperator({ institutions: [arang, bara], at }, async (db) => {
    const [ani] = await db.select().from(memberships).where(eq(memberships.institutionId, arang))
    const uploadedBy = ani?.personId ?? ''
    const [head] = await db
      .insert(imports)
      .values({
        ...{ institutionId: bara, kind: 'published_results', state: 'applied', fileName: 'hasil.csv' },
        ...{ fileSha256: 'b'.repeat(64), editionId: 'spbe-2020', editionRevision: 2, rowCount: 1 },
        ...{ uploadedBy, uploadedByName: 'ani', uploadedAt: at },
      })
      .returning()
    await db.insert(publishedResults).values({
      ...{ year: 2023, editionId: 'spbe-2020', institutionName: 'Pemerintah Kota Balikpapan', source },
      ...{ officialId: '64.71', index: '1.00', predicate: 'Kurang', groupValues: {} },
      ...{ institutionId: bara, importId: head?.id ?? '' },
    })
    await db
      .insert(memberships)
      .values({ personId: uploadedBy, institutionId: bara, role: 'administrator', validFrom: at })
  })

  const forItself = (await tableOf('ani', 'kota-arang'))?.rows ?? []
  const corrected = await tableOf('ani', 'kota-bara')

  const indexOf = (rows: typeof forItself) =>
    rows
      .filter(({ institutionName }) => institutionName.endsWith('Kota Balikpapan'))
      .map(({ index }) => index)
  expect([indexOf(forItself), indexOf(corrected?.rows ?? [])]).toEqual([['3.75'], ['1.00']])
  expect(corrected?.source).toContain(`; ${source}`)
})

test('who works elsewhere is told that the institution does not exist', async () => {
  const { error } = await undagi.as('budi').GET('/institutions/{institutionId}/standing', of('kota-arang'))

  expect(error).toMatchObject({ status: 404 })
})

test('its years span two editions: each stands as it was published, with its edition', async () => {
  const year = {
    section: null,
    category: null,
    institutionName: 'Pemerintah Kota Denpasar',
    officialId: '51.71',
  }
  const source = 'Data evaluasi SPBE Kota Denpasar 2018-2021 yang terbuka untuk umum'
  await undagi.database.asOperator({ institutions: [], at }, (db) =>
    db.insert(publishedResults).values([
      {
        ...year,
        source,
        year: 2018,
        editionId: 'spbe-2018',
        index: '2.64',
        groupValues: { D1: '2.06', D2: '2.29', D3: '3.00' },
      },
      {
        ...year,
        source,
        year: 2021,
        editionId: 'spbe-2020',
        index: '3.19',
        predicate: 'Baik',
        groupValues: { D1: '3.00', D2: '3.30', D3: '2.18', D4: '3.55' },
      },
    ]),
  )

  const standing = await standingOf('eka', 'kota-embun', '2018')

  expect(standing?.years).toEqual([2023, 2021, 2018])
  expect(standing?.published.map(({ year, edition, index }) => [year, edition?.id, index])).toEqual([
    [2018, 'spbe-2018', '2.64'],
    [2021, 'spbe-2020', '3.19'],
    [2023, 'spbe-2020', '3.80'],
  ])
  expect(standing?.scopes[0]).toMatchObject({
    rows: 1,
    figures: [{ value: '2.64', place: { rank: 1, ranked: 1 } }, {}, {}, {}],
  })
})

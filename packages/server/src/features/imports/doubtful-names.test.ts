import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { institutions } from '../../platform/database/tables/institutions.tables.ts'
import { apply, choose, undo, upload } from '../../testing/bring-table.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { readAssessmentOf } from '../../testing/read-assessment-of.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-bandung': { ani: ['administrator', 'internal_assessor'] },
    'kab-bandung': { ani: ['administrator', 'internal_assessor'] },
    'kota-balikpapan': { bayu: ['administrator'] },
  })
  await rename('kota-bandung', 'Pemerintah Kota Bandung')
  await rename('kab-bandung', 'Pemerintah Kabupaten Bandung')
})
afterAll(() => undagi.close())

async function rename(slug: string, name: string): Promise<void> {
  const { id } = undagi.institution(slug)
  await undagi.database.asOperator({ institutions: [id], at: undagi.clock.now() }, async (db) => {
    await db.update(institutions).set({ name }).where(eq(institutions.id, id))
  })
}

const at = { at: 'kota-bandung' } as const

test('a name that offices write otherwise is recognised by the official register', async () => {
  const { data } = await upload(undagi, 'instansi,tahun,1\nPemkot Bandung,2023,3\nKab. Bandung,2023,2\n', at)

  expect(data?.rows.map(({ to, status }) => [to?.name, status])).toEqual([
    ['Pemerintah Kota Bandung', 'changes'],
    ['Pemerintah Kabupaten Bandung', 'changes'],
  ])
})

test('a name that means two institutions is shown with both, and a person decides each row', async () => {
  const { data } = await upload(undagi, 'instansi,tahun,1\nBandung,2023,4\nBandung,2024,3\n', at)
  const importId = data?.import.id ?? ''
  expect(data?.rows[0]).toMatchObject({ status: 'undecided', to: null })
  expect(data?.rows[0]?.candidates.map(({ name }) => name).sort()).toEqual([
    'Pemerintah Kabupaten Bandung',
    'Pemerintah Kota Bandung',
  ])
  expect((await apply(undagi, data, at)).error?.code).toBe('imports.undecided')

  const { id } = undagi.institution('kab-bandung')
  const chosen = await choose(
    undagi,
    importId,
    [
      { line: 2, to: id },
      { line: 3, to: null },
    ],
    at,
  )

  expect(chosen.data?.rows.map(({ status }) => status)).toEqual(['changes', 'left_out'])
  await apply(undagi, chosen.data, at)
  const { indicators } = await readAssessmentOf(undagi, 'ani', { slug: 'kab-bandung', year: 2023 })
  expect(indicators[0]?.value).toBe('4')
})

test('two rows that a person gives to one institution and year are held against each other', async () => {
  const { data } = await upload(undagi, 'instansi,tahun,1\nPemkot Bandung,2023,3\nBandung,2023,2\n', at)

  const { data: chosen } = await choose(
    undagi,
    data?.import.id ?? '',
    [{ line: 3, to: undagi.institution('kota-bandung').id }],
    at,
  )

  expect(chosen?.rows.map(({ status }) => status)).toEqual(['clash', 'clash'])
})

test('nobody chooses an institution that they do not administer, or a row that is not there', async () => {
  const { data } = await upload(undagi, 'instansi,tahun,1\nBandung,2023,3\n', at)

  const answer = await choose(
    undagi,
    data?.import.id ?? '',
    [
      { line: 2, to: undagi.institution('kota-balikpapan').id },
      { line: 9, to: null },
    ],
    at,
  )

  expect(answer.error).toMatchObject({
    code: 'imports.unknown_choice',
    errors: [{ path: '/choices/0/to' }, { path: '/choices/1/line' }],
  })
})

test('a published table is audited row by row, matched to the register, kept beside what is there, and taken away', async () => {
  const head = 'tahun,instansi,P,L1,indeks,predikat'
  const table = `${head}\n2022,Kota Balikpapan,2.00,2.00,2.00,Tertata\n2022,Bandung,1.00,1.00,3.90,Mapan\n`
  const { data } = await upload(undagi, table, { ...at, kind: 'published_results', fileName: 'hasil.csv' })
  expect(data?.rows).toMatchObject([
    { status: 'adds', to: { id: '64.71' }, notes: [] },
    {
      status: 'undecided',
      notes: [expect.stringContaining('Indeks 3.90'), expect.stringContaining('Predikat Mapan')],
    },
  ])
  const kota = data?.rows[1]?.candidates.find(({ name }) => name.includes('Kota'))

  const { data: chosen } = await choose(undagi, data?.import.id ?? '', [{ line: 3, to: kota?.id ?? '' }], at)
  const applied = await apply(undagi, chosen, at)

  const seenBy = async (person: string) => {
    const slug = person === 'bayu' ? 'kota-balikpapan' : 'kota-bandung'
    const query = { year: '2022', search: '', institutionId: undagi.institution(slug).id }
    const { data } = await undagi.as(person).GET('/published-results', { params: { query } })
    return data?.rows.map(({ institutionName, index }) => [institutionName, index])
  }
  expect(await seenBy('ani')).toEqual([
    ['Kota Balikpapan', '2.00'],
    ['Kota Bandung', '3.90'],
  ])
  expect(await seenBy('bayu')).toEqual([])

  const corrected = await upload(undagi, `${head}\n2022,Pemkot Balikpapan,2.00,2.00,2.10,Tertata\n`, {
    ...at,
    kind: 'published_results',
  })
  expect(corrected.data?.rows).toMatchObject([
    { status: 'changes', differences: [{ field: 'indeks', before: '2.00', after: '2.10' }] },
  ])
  const correction = await apply(undagi, corrected.data, at)
  expect(await seenBy('ani')).toEqual([
    ['Kota Bandung', '3.90'],
    ['Kota Balikpapan', '2.10'],
  ])

  await undo(undagi, correction.data?.id ?? '', at)
  const { seen } = await undo(undagi, applied.data?.id ?? '', at)
  expect(seen.data?.removes).toBe(2)
  expect(await seenBy('ani')).toEqual([])
})

test('a published table without a year is asked for it', async () => {
  const table = 'instansi,P,L1,indeks,predikat\nKota Balikpapan,2.00,2.00,2.00,Tertata\n'
  const options = { ...at, kind: 'published_results' } as const

  expect((await upload(undagi, table, options)).error?.code).toBe('imports.year_missing')
  const { data } = await upload(undagi, table, { ...options, year: '2021' })
  expect(data?.rows).toMatchObject([{ year: 2021, status: 'adds' }])
})

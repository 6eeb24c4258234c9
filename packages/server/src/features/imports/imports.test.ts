import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apply, previewAgain, undo, upload } from '../../testing/bring-table.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { takeFingerprint } from '../../testing/fingerprint.ts'
import { readAssessmentOf } from '../../testing/read-assessment-of.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['administrator', 'internal_assessor'],
      wati: ['administrator', 'internal_assessor'],
    },
    'kota-bara': {
      ani: ['administrator', 'internal_assessor'],
      bayu: ['administrator', 'internal_assessor'],
    },
    'kota-cadas': { dewi: ['administrator'] },
  })
})
afterAll(() => undagi.close())

const valuesOf = async (slug: string, year: number) => {
  const { indicators } = await readAssessmentOf(undagi, 'ani', { slug, year })
  return Object.fromEntries(indicators.map(({ code, value }) => [code, value]))
}

describe('a table of ratings', () => {
  test('shows what it would change before anything changes, and changes exactly that', async () => {
    const { data } = await upload(
      undagi,
      'instansi,tahun,1,2,3\nKota-Arang,2023,3,2,\nkota-bara,2023,1,1,1\n',
    )

    expect(data?.rows).toMatchObject([
      {
        ...{ line: 2, status: 'changes', to: { name: 'kota-arang' } },
        differences: [
          { field: '1', before: null, after: '3' },
          { field: '2', before: null, after: '2' },
        ],
      },
      { line: 3, status: 'changes', to: { name: 'kota-bara' } },
    ])
    expect(data?.notices).toEqual(['Indikator tanpa kolom tidak berubah: 4, 5, 6, 7.'])
    expect(await valuesOf('kota-arang', 2023)).toMatchObject({ 1: null, 2: null })

    const applied = await apply(undagi, data)

    expect(applied.data).toMatchObject({ state: 'applied', counts: { rows: 2, values: 5, openedRounds: 0 } })
    expect(await valuesOf('kota-arang', 2023)).toMatchObject({ 1: '3', 2: '2', 3: null })
    expect(await valuesOf('kota-bara', 2023)).toMatchObject({ 1: '1', 2: '1', 3: '1' })
  })

  test('leaves alone what stands already and what its cells leave empty', async () => {
    const { data } = await upload(undagi, 'instansi,tahun,1,2,3\nkota-arang,2023,"3,0",,4\n')

    expect(data?.rows).toMatchObject([
      { status: 'changes', unchanged: 1, differences: [{ field: '3', before: null, after: '4' }] },
    ])
    await apply(undagi, data)
    expect(await valuesOf('kota-arang', 2023)).toMatchObject({ 1: '3', 2: '2', 3: '4' })
  })

  test('is named in the history, and as the reason where the criteria do not support a value', async () => {
    const { data: preview } = await upload(undagi, 'instansi,tahun,1\nkota-arang,2024,4\n')
    await apply(undagi, preview)

    const { id } = await readAssessmentOf(undagi, 'ani', { slug: 'kota-arang', year: 2024 })
    const path = { assessmentId: id, code: '1' }
    const { data } = await undagi
      .as('ani')
      .GET('/assessments/{assessmentId}/indicators/{code}/history', { params: { path } })
    expect(data).toMatchObject([
      {
        ...{ kind: 'rated', value: '4', actorName: 'ani' },
        ...{ reason: 'Diimpor dari nilai.csv.', importedFrom: 'nilai.csv', importUndone: false },
      },
    ])
  })

  test('changes the result together with the ratings', async () => {
    const { id } = await readAssessmentOf(undagi, 'ani', { slug: 'kota-arang', year: 2023 })
    const { data } = await undagi
      .as('ani')
      .GET('/assessments/{assessmentId}/result', { params: { path: { assessmentId: id } } })

    expect(data?.missing).toEqual(['4', '5', '6', '7'])
  })

  test('of a year without a round opens one for everyone in it, as a person confirms', async () => {
    const { data } = await upload(undagi, 'instansi,tahun,1,2\nkota-arang,2021,3,2\nkota-bara,2021,1,\n')
    expect(data?.rows.map(({ status }) => status)).toEqual(['adds', 'adds'])
    expect(data?.openings).toMatchObject([{ year: 2021, institutions: 2, assessmentDate: '2021-12-31' }])
    if (data === undefined) throw new Error('The table is fine')

    const unconfirmed = await apply(undagi, { ...data, openings: [] })
    expect(unconfirmed.error).toMatchObject({ code: 'imports.opening_missing' })
    const confirmed = data.openings.map((opening) => ({ ...opening, name: 'Evaluasi SPBE 2021' }))
    expect((await apply(undagi, { ...data, openings: confirmed })).data?.counts).toEqual({
      ...{ rows: 2, values: 3, openedRounds: 2 },
    })

    const { data: overview } = await undagi
      .as('ani')
      .GET('/institutions/{slug}/overview', { params: { path: { slug: 'kota-bara' } } })
    expect(overview?.rounds[0]).toMatchObject({ year: 2021, name: 'Evaluasi SPBE 2021', answered: 1 })
  })
})

describe('a row', () => {
  test('of an institution that is somebody else’s is passed over without a question', async () => {
    const { data } = await upload(undagi, 'instansi,tahun,1\nkota-arang,2023,1\nPemkot Balikpapan,2023,2\n')

    expect(data?.rows[1]).toMatchObject({
      status: 'not_yours',
      notes: [expect.stringContaining('Balikpapan')],
    })
  })

  test('of a name that nobody knows must be decided before anything is applied', async () => {
    const { data } = await upload(undagi, 'instansi,tahun,1\nkota-arang,2023,1\nKota Aneh,2023,2\n')
    expect(data?.rows[1]?.status).toBe('undecided')

    const refused = await apply(undagi, data)

    expect(refused.error).toMatchObject({
      code: 'imports.undecided',
      errors: [{ path: '/3', message: 'Baris 3: Kota Aneh' }],
    })
  })
})

describe('an import that meets another', () => {
  test('is refused with the new preview when something has changed since', async () => {
    const { data } = await upload(undagi, 'instansi,tahun,5\nkota-arang,2023,2\n')
    const { data: rival } = await upload(undagi, 'instansi,tahun,5\nkota-arang,2023,3\n', { by: 'wati' })
    await apply(undagi, rival, { by: 'wati' })
    const before = await takeFingerprint(undagi, ['kota-arang'])

    const late = await apply(undagi, data)

    expect(late.response.status).toBe(409)
    expect(late.error).toMatchObject({
      code: 'imports.changed_since_preview',
      current: { rows: [{ differences: [{ field: '5', before: '3', after: '2' }] }] },
    })
    expect(await takeFingerprint(undagi, ['kota-arang'])).toEqual(before)
  })

  test('is applied once, however often it is asked for at the same time', async () => {
    const { data } = await upload(undagi, 'instansi,tahun,6\nkota-arang,2023,2\n')

    const answers = await Promise.all([apply(undagi, data), apply(undagi, data), apply(undagi, data)])

    expect(answers.map(({ response }) => response.status).sort()).toEqual([200, 410, 410])
  })

  test('opens one round a year, however many ask for it at the same time', async () => {
    const table = 'instansi,tahun,1\nkota-bara,2019,2\n'
    const [first, second] = await Promise.all([
      upload(undagi, table, { at: 'kota-bara' }),
      upload(undagi, table, { at: 'kota-bara', by: 'bayu' }),
    ])

    const answers = await Promise.all([
      apply(undagi, first.data, { at: 'kota-bara' }),
      apply(undagi, second.data, { at: 'kota-bara', by: 'bayu' }),
    ])

    expect(answers.map(({ response }) => response.status).sort()).toEqual([200, 409])
  })
})

describe('who', () => {
  test('did not upload it sees that it is there, not what is in it', async () => {
    const { data } = await upload(undagi, 'instansi,tahun,1\nkota-bara,2023,4\n')
    const importId = data?.import.id ?? ''

    expect((await previewAgain(undagi, importId, { by: 'wati' })).error?.code).toBe(
      'imports.uploader_required',
    )
    expect((await apply(undagi, data, { by: 'wati' })).error?.code).toBe('imports.uploader_required')
    const { data: seen } = await undagi.as('wati').GET('/institutions/{institutionId}/imports', {
      params: { path: { institutionId: undagi.institution('kota-arang').id } },
    })
    expect(seen?.find(({ id }) => id === importId)).toMatchObject({ state: 'previewed', isMine: false })
  })

  test('administers only part of it cannot undo it', async () => {
    const { data } = await upload(undagi, 'instansi,tahun,7\nkota-arang,2023,4\nkota-bara,2023,4\n')
    await apply(undagi, data)

    const { seen } = await undo(undagi, data?.import.id ?? '', { by: 'wati' })

    expect(seen.error?.code).toBe('imports.covers_others')
  })

  test('administers another institution finds nothing', async () => {
    const { data } = await upload(undagi, 'instansi,tahun,1\nkota-arang,2023,4\n')

    const asDewi = await previewAgain(undagi, data?.import.id ?? '', { by: 'dewi' })

    expect(asDewi.error?.code).toBe('institutions.not_found')
  })
})

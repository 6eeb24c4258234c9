import { afterAll, beforeAll, expect, test } from 'vitest'
import { apply, choose, undo, upload } from '../../testing/bring-table.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { readAssessmentOf } from '../../testing/read-assessment-of.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['administrator', 'internal_assessor'], wati: ['administrator'] },
    'kota-bara': { ani: ['administrator'] },
  })
})
afterAll(() => undagi.close())

const firstValueOf = async (slug: string) => {
  const { indicators } = await readAssessmentOf(undagi, 'ani', { slug, year: 2023 })
  return indicators[0]?.value
}

test('an administrator who does not score sees what a table would change, and cannot apply it', async () => {
  const { data } = await upload(undagi, 'instansi,tahun,1\nkota-arang,2023,3\n', { by: 'wati' })

  expect(data?.rows).toMatchObject([
    {
      status: 'not_assessor',
      differences: [{ field: '1', before: null, after: '3' }],
      notes: ['Anda bukan asesor internal di kota-arang: mintalah peran itu, atau lewati baris ini.'],
    },
  ])
  const refused = await apply(undagi, data, { by: 'wati' })
  expect(refused.error).toMatchObject({
    ...{ code: 'imports.assessor_required', status: 403 },
    errors: [{ path: '/2', message: 'Baris 2: kota-arang' }],
  })
  expect(await firstValueOf('kota-arang')).toBe(null)
})

test('rows of the institution where the person does not score are passed over, and the others applied', async () => {
  const { data } = await upload(undagi, 'instansi,tahun,1\nkota-arang,2023,3\nkota-bara,2023,2\n')
  expect(data?.rows.map(({ status }) => status)).toEqual(['changes', 'not_assessor'])
  expect((await apply(undagi, data)).error?.code).toBe('imports.assessor_required')

  const { data: chosen } = await choose(undagi, data?.import.id ?? '', [{ line: 3, to: null }])

  expect((await apply(undagi, chosen)).data?.counts).toMatchObject({ rows: 1, values: 1 })
  expect(await firstValueOf('kota-arang')).toBe('3')
  expect(await firstValueOf('kota-bara')).toBe(null)
})

test('a year without a round is not opened by an administrator who does not score', async () => {
  const { data } = await upload(undagi, 'instansi,tahun,1\nkota-bara,2020,3\n', { at: 'kota-bara' })

  expect(data?.rows.map(({ status }) => status)).toEqual(['not_assessor'])
  expect(data?.openings).toEqual([])
})

test('nor does that administrator take ratings of others back', async () => {
  const { data } = await upload(undagi, 'instansi,tahun,2\nkota-arang,2023,4\n')
  const applied = await apply(undagi, data)

  const { seen } = await undo(undagi, applied.data?.id ?? '', { by: 'wati' })

  expect(seen.error?.code).toBe('imports.assessor_required')
})

import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { upload } from '../../testing/bring-table.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { importEditions } from '../instruments/import-editions.ts'

let undagi: TestApp
/** A place for temporary files of this test alone: others bring theirs at the same time. */
const places = tmpdir()
let place: string
beforeAll(async () => {
  place = mkdtempSync(join(places, 'undagi-refused-'))
  process.env.TMPDIR = place
  undagi = await createTestApp({ 'kota-arang': { ani: ['administrator', 'internal_assessor'] } })
  const instruments = new URL('../../../../../instruments', import.meta.url).pathname
  await importEditions(undagi.database, instruments, undagi.clock.now())
})
afterAll(async () => {
  await undagi.close()
  process.env.TMPDIR = places
  rmSync(place, { recursive: true })
})

const messages = (answer: Awaited<ReturnType<typeof upload>>) =>
  (answer.error?.errors ?? []).map(({ message }) => message)

const columns = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const tableOf = (count: number, ...lines: readonly string[]) =>
  [['instansi', 'tahun', ...columns(count)].join(','), ...lines].join('\n')

test('a workbook is read like a CSV, and a truncated one is refused', async () => {
  const rows = [
    ['instansi', 'tahun', 1],
    ['kota-arang', 2024, 3],
  ]
  const workbook = await writeXlsx({ sheets: [{ name: 'Nilai', rows }] })
  const bytes = new Uint8Array(workbook)

  const whole = await upload(undagi, bytes, { editionId: 'toy' })
  const half = await upload(undagi, bytes.slice(0, bytes.length / 2), { editionId: 'toy' })

  expect(whole.data?.rows).toMatchObject([{ status: 'changes', differences: [{ after: '3' }] }])
  expect(half.error?.code).toBe('imports.unreadable')
  expect(messages(half)).toEqual([expect.stringContaining('rusak atau tidak lengkap')])
})

test('an empty file and one with its header only are refused in their own words', async () => {
  const empty = await upload(undagi, '')
  const headerOnly = await upload(undagi, 'instansi,tahun,1,2,3\n')

  expect(messages(empty)).toEqual([expect.stringContaining('Berkas kosong')])
  expect(headerOnly.error?.detail).toContain('hanya berisi judul')
})

test('everything that is wrong is said at once, with row and column', async () => {
  const table = tableOf(7, 'kota-arang,2024,9,x,1,1,1,1,1', ',20,1,1,1,1,1,1,1')

  const { error } = await upload(undagi, table)

  expect(error?.errors).toMatchObject([
    { path: '/2', message: expect.stringMatching(/^Baris 2, kolom "1": .*nilai 9 di luar skala/) },
    { path: '/2', message: expect.stringMatching(/^Baris 2, kolom "2": .*"x" bukan angka/) },
    { path: '/3', message: expect.stringContaining('nama instansi kosong') },
    { path: '/3', message: expect.stringContaining('tahun harus empat angka') },
  ])
})

test('a table of another edition than the round’s is recognised, and says which is which', async () => {
  const levels = (count: number) => columns(count).map(() => 2)
  const { data } = await upload(undagi, tableOf(35, ['kota-arang', 2024, ...levels(35)].join(',')))

  expect(data?.import.edition.id).toBe('spbe-2018')
  expect(data?.rows).toMatchObject([
    {
      status: 'other_edition',
      notes: [
        expect.stringMatching(
          /^Kolom 1 sampai .* cocok dengan SPBE 35 indikator, sedangkan putaran 2024 memakai Perpustakaan/,
        ),
      ],
    },
  ])
})

test('a few columns that several editions have are taken for the edition in use', async () => {
  const { data } = await upload(undagi, tableOf(2, 'kota-arang,2024,1,2'))

  expect(data?.import.edition.id).toBe('toy')
})

test('a hundred thousand rows are refused while they are read', async () => {
  const lines = Array.from({ length: 100_000 }, (_, index) => `Kota ${index},2024,3`)

  const { error } = await upload(undagi, `instansi,tahun,1\n${lines.join('\n')}`)

  expect(error?.code).toBe('imports.too_many_rows')
})

test('a file beyond 20 MB is refused, announced or not, and nothing stays of any file', async () => {
  const announced = await undagi.fetch(uploadRequest('x', { 'content-length': String(21 * 1024 * 1024) }))
  const large = await upload(undagi, 'x'.repeat(21 * 1024 * 1024))

  expect(announced.status).toBe(413)
  expect(large.error?.code).toBe('imports.file_too_large')
  expect(readdirSync(place).filter((name) => name.startsWith('undagi-impor-'))).toEqual([])
})

test('a line that drops is told to try again, and nothing stays', async () => {
  const dropping = new ReadableStream({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode('instansi,tahun,1\n'))
      controller.error(new Error('the line dropped'))
    },
  })

  const response = await undagi.fetch(uploadRequest(dropping, {}))

  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ code: 'imports.cut_off' })
})

function uploadRequest(body: string | ReadableStream, headers: Record<string, string>): Request {
  const { id } = undagi.institution('kota-arang')
  const url = `http://undagi.test/api/institutions/${id}/imports?kind=ratings&fileName=nilai.csv`
  const usual = { cookie: 'undagi_session=session-of-ani', 'content-type': 'application/octet-stream' }
  return new Request(url, { method: 'POST', headers: { ...usual, ...headers }, body, duplex: 'half' })
}

import { describe, expect, test } from 'vitest'
import { readAll, refusalOf } from '../testing/read-all.ts'
import { temporaryFolder } from '../testing/temporary-file.ts'

async function read(document: unknown) {
  using folder = temporaryFolder()
  return await readAll(folder.write('nilai.json', JSON.stringify(document)))
}

describe('a JSON table', () => {
  const rows = [
    { Instansi: 'Kota A', tahun: 2022, 1: 3.5 },
    { Instansi: 'Kota B', tahun: 2022, 1: null },
  ]

  test.each([
    ['a bare list', rows],
    ['"rows"', { rows }],
    ['"results"', { results: rows }],
  ])('is read from %s', async (_, document) => {
    const table = await read(document)

    expect(table.rows.map(({ line, values }) => ({ line, ...values }))).toEqual([
      { line: 1, instansi: 'Kota A', tahun: '2022', 1: '3.5' },
      { line: 2, instansi: 'Kota B', tahun: '2022', 1: '' },
    ])
  })

  test('names every cell that is none', async () => {
    const table = await read([{ a: [1], b: true }, 7])

    expect(table.rows.flatMap(({ issues }) => issues.map((issue) => issue.message))).toEqual([
      expect.stringMatching(/^Data ke-1, kolom "a": harus berupa teks, angka atau null/),
      expect.stringMatching(/^Data ke-1, kolom "b": harus berupa/),
      expect.stringMatching(/^Data ke-2: harus berupa objek/),
    ])
  })

  test('that is cut off or misspelt tells the place', async () => {
    using folder = temporaryFolder()

    expect(await refusalOf(folder.write('a.json', '[\n {"a": 1},\n {"a" 2}\n]'))).toMatchObject([
      { line: 3, message: expect.stringMatching(/^Baris 3, huruf 7: JSON/) },
    ])
    expect(await refusalOf(folder.write('b.json', '[\n {"a": 1'))).toMatchObject([
      { line: 2, code: 'json.broken' },
    ])
  })

  test('without a list says where the list belongs', async () => {
    using folder = temporaryFolder()

    expect(await refusalOf(folder.write('a.json', '{"data": []}'))).toMatchObject([{ code: 'json.no_list' }])
  })
})

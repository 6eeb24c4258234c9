import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAll, refusalOf } from '../testing/read-all.ts'
import { temporaryFolder } from '../testing/temporary-file.ts'

async function messagesFor(csv: string): Promise<string[]> {
  using folder = temporaryFolder()
  return (await refusalOf(folder.write('nilai.csv', csv))).map((issue) => issue.message)
}

describe('a CSV table', () => {
  test.each([',', ';', '\t', '|'])(
    'with %j between the columns is recognised by its header',
    async (separator) => {
      using folder = temporaryFolder()
      const path = folder.write(
        'nilai.csv',
        ['instansi|tahun|1', 'Kota A|2022|3'].join('\n').replaceAll('|', separator),
      )

      const { columns, rows } = await readAll(path)

      expect(columns).toEqual(['instansi', 'tahun', '1'])
      expect(rows).toEqual([{ line: 2, values: { instansi: 'Kota A', tahun: '2022', 1: '3' }, issues: [] }])
    },
  )

  test('keeps every cell, whatever stands in it', async () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0') && text.trim() !== '')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), async (cells) => {
        using folder = temporaryFolder()
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
        const lines = cells.map(([a, b]) => `${quote(a)},${quote(b)}`)

        const { rows } = await readAll(folder.write('t.csv', `a,b\n${lines.join('\n')}\n`))

        expect(rows.map(({ values }) => values)).toEqual(
          cells.map(([a, b]) => ({ a: a.trim(), b: b.trim() })),
        )
      }),
      { numRuns: 50 },
    )
  })

  test('counts lines as a spreadsheet shows them, blank ones included', async () => {
    using folder = temporaryFolder()
    const path = folder.write('nilai.csv', '\ninstansi,tahun\n\nKota A,2022\n,\n"Kota\nB",2022\n')

    const { rows } = await readAll(path)

    expect(rows.map(({ line }) => line)).toEqual([4, 6])
  })

  test('is forgiving about blanks and capitals in its header', async () => {
    using folder = temporaryFolder()

    const { rows } = await readAll(folder.write('nilai.csv', ' Instansi , TATA  Kelola \nKota A,3\n'))

    expect(rows[0]?.values).toEqual({ instansi: 'Kota A', 'tata kelola': '3' })
  })

  test('gives a column called __proto__ no power', async () => {
    using folder = temporaryFolder()

    const { rows } = await readAll(folder.write('nilai.csv', '__proto__,b\nx,y\n'))

    expect(Object.entries(rows[0]?.values ?? {})).toEqual([
      ['__proto__', 'x'],
      ['b', 'y'],
    ])
  })

  test('names every repeated and blank column at once', async () => {
    expect(await messagesFor('instansi,,Tahun,tahun\n')).toEqual([
      expect.stringMatching(/^Baris 1, kolom 2: nama kolom kosong/),
      expect.stringMatching(/^Baris 1, kolom 4: nama "tahun" sudah dipakai kolom 3/),
    ])
  })

  test('that seems to have one column says which separators are understood', async () => {
    expect(await messagesFor('instansi:tahun:1\nKota A:2022:3\n')).toEqual([
      expect.stringMatching(/^Baris 1: hanya ada satu kolom, "instansi:tahun:1".*koma, titik koma atau tab/),
    ])
    expect(await messagesFor('Hasil Evaluasi SPBE 2023\ninstansi,tahun\n')).toEqual([
      expect.stringMatching(/"Hasil Evaluasi SPBE 2023". Baris pertama harus berisi nama kolom/),
    ])
  })

  test('that is empty, or has only blank lines, is refused', async () => {
    expect(await messagesFor('')).toEqual([expect.stringMatching(/kosong/)])
    expect(await messagesFor('\n \n')).toEqual([expect.stringMatching(/Tabel kosong/)])
  })

  test('with an unclosed quote tells the line', async () => {
    expect(await messagesFor('instansi,tahun\nKota A,2022\n"Kota B,2022\n')).toEqual([
      expect.stringMatching(/^Baris 3: tanda kutip/),
    ])
  })

  test('with rows of another width says so at the row, and hints at decimal commas', async () => {
    using folder = temporaryFolder()

    const { rows } = await readAll(folder.write('nilai.csv', 'instansi,D1,D2\nKota A,3,05,2,1\nKota B,3\n'))

    expect(rows.map(({ issues }) => issues.map((issue) => issue.message))).toEqual([
      [expect.stringMatching(/^Baris 2, kolom 4: ada isi "2" di luar 3 kolom judul\. .*koma desimal.*3\.05/)],
      [expect.stringMatching(/^Baris 3: hanya ada 2 kolom, padahal judulnya 3/)],
    ])
  })
})

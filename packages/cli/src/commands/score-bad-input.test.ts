import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { ratingLine, ratingTable } from '../testing/rating-table.ts'
import { runUndagi } from '../testing/run-undagi.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const PROCESS_MS = 30_000
const GOOD = ratingTable(ratingLine('Kota A', 2022, '3'))

const cases: readonly [string, string | Uint8Array, RegExp][] = [
  ['an empty file', '', /Berkas kosong/],
  ['a binary file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 10]), /Baris 1: .*biner/],
  ['UTF-16 without its mark', Buffer.from(GOOD, 'utf16le'), /Baris 1: .*UTF-16.*CSV UTF-8/],
  [
    'Windows-1252',
    Buffer.from(ratingTable(ratingLine('Kota Café', 2022, '3')), 'latin1'),
    /Baris 2: .*Windows-1252: "Kota Café.*CSV UTF-8/,
  ],
  [
    'a wrong separator',
    GOOD.replaceAll(',', ':'),
    /Baris 1: hanya ada satu kolom.*koma, titik koma atau tab/,
  ],
  ['a header only half there', 'instansi,,1\nKota A,2022,3\n', /Baris 1, kolom 2: nama kolom kosong/],
  [
    'a repeated column',
    'instansi,tahun,1,1\nKota A,2022,3,3\n',
    /Baris 1, kolom 4: nama "1" sudah dipakai kolom 3/,
  ],
  [
    'an unknown column',
    GOOD.replace(',47', ',4 7'),
    /Kolom 49, "4 7": bukan kode indikator.*Mungkin maksudnya "47"/,
  ],
  ['a table without years', 'instansi,1\nKota A,3\n', /Kolom "tahun" tidak ada/],
  ['a table without indicators', 'instansi,tahun\nKota A,2022\n', /Tidak ada satu pun kolom indikator/],
  [
    'unquoted decimal commas',
    'instansi,tahun,1\nKota A,2022,3,5\n',
    /Baris 2, kolom 4: ada isi "5" di luar 3 kolom judul\. .*koma desimal/,
  ],
  [
    'an institution twice',
    ratingTable(ratingLine('Kota A', 2022, '3'), ratingLine('KOTA  A', 2022, '4')),
    /Baris 3: "KOTA {2}A" tahun 2022 sudah ada di baris 2\. Hapus salah satu/,
  ],
  [
    'a level out of range',
    ratingTable(ratingLine('Kota A', 2022, '3', { 22: '6' })),
    /Baris 2, kolom "22": .*6 di luar skala.*1 sampai 5/,
  ],
  [
    'a fraction where levels are whole',
    ratingTable(ratingLine('Kota A', 2022, '3', { 5: '"3,5"' })),
    /Baris 2, kolom "5": .*3\.5 pecahan.*bilangan bulat/,
  ],
  [
    'a level in words',
    ratingTable(ratingLine('Kota A', 2022, '3', { 5: 'tiga' })),
    /Baris 2, kolom "5": .*"tiga" bukan angka/,
  ],
  [
    'a year that is none',
    ratingTable(ratingLine('Kota A', 22, '3')),
    /Baris 2, kolom "tahun": .*tertulis "22"/,
  ],
  [
    'a row without name',
    ratingTable(ratingLine('', 2022, '3')),
    /Baris 2, kolom "instansi": nama instansi kosong/,
  ],
]

describe('undagi score refuses', { timeout: PROCESS_MS }, () => {
  test.each(cases)('%s, saying where and what to do, and prints no result', async (_, content, sentence) => {
    using folder = temporaryFolder()

    const { exitCode, stdout, stderr } = await runUndagi(
      'score',
      folder.write('n.csv', content),
      '--instrument',
      'spbe-2020',
    )

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(sentence)
  })

  test('merged header cells, by their address', async () => {
    using folder = temporaryFolder()
    const merges = [{ startRow: 0, endRow: 0, startCol: 2, endCol: 3 }]
    const rows = [
      ['instansi', 'tahun', 'Kebijakan', null],
      ['Kota A', 2022, 3, 3],
    ]
    const path = folder.write('n.xlsx', await writeXlsx({ sheets: [{ name: 'Nilai', rows, merges }] }))

    const { exitCode, stderr } = await runUndagi('score', path, '--instrument', 'spbe-2020')

    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/Baris 1, sel C1:D1: sel judul digabung.*Unmerge/)
  })

  test('all faults of a table at once, and counts those beyond a hundred', async () => {
    using folder = temporaryFolder()
    const lines = Array.from({ length: 130 }, (_, index) =>
      ratingLine(`Kota ${index}`, 2022, '3', { 1: '9' }),
    )

    const { stderr } = await runUndagi(
      'score',
      folder.write('n.csv', ratingTable(...lines)),
      '--instrument',
      'spbe-2020',
    )

    expect(stderr.match(/^Baris \d+, kolom "1"/gm)).toHaveLength(100)
    expect(stderr).toContain('… dan 30 kesalahan lagi.')
  })
})

test('a table in UTF-16 with its mark is scored, and the person is told', {
  timeout: PROCESS_MS,
}, async () => {
  using folder = temporaryFolder()
  const path = folder.write('n.csv', Buffer.from(`\ufeff${GOOD}`, 'utf16le'))

  const { exitCode, stderr } = await runUndagi('score', path, '--instrument', 'spbe-2020')

  expect(exitCode).toBe(0)
  expect(stderr).toMatch(/UTF-16LE.*CSV UTF-8/)
})

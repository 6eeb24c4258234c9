import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { CODES, HEADER, ratingLine, ratingTable } from '../testing/rating-table.ts'
import { type Finished, runUndagi } from '../testing/run-undagi.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const PROCESS_MS = 30_000

async function score(
  name: string,
  content: string | Uint8Array,
  ...options: readonly string[]
): Promise<Finished> {
  using folder = temporaryFolder()
  return await runUndagi('score', folder.write(name, content), '--instrument', 'spbe-2020', ...options)
}

// The levels of the regulation's worked example for A2; everything else is 3.
const EXAMPLE = ratingLine('Kota Contoh', 2022, '3', { 12: '4', 14: '2' })

describe('undagi score', { timeout: PROCESS_MS }, () => {
  test('gives every institution its index as JSON', async () => {
    const { exitCode, stdout } = await score(
      'nilai.csv',
      ratingTable(EXAMPLE, ratingLine('Kota B', 2022, '4', { 7: '' })),
      '--format',
      'json',
    )

    const { instrument, results } = JSON.parse(stdout)
    expect(exitCode).toBe(0)
    expect(instrument).toBe('spbe-2020')
    expect(results[0]).toEqual({
      institution: 'Kota Contoh',
      year: 2022,
      index: 3,
      exact: '3',
      predicate: 'Baik',
      groups: { D1: 3, A1: 3, D2: 3, A2: 3, A3: 3, A4: 3, D3: 3, A5: 3, A6: 3, D4: 3, A7: 3, A8: 3 },
      missing: [],
    })
    expect(results[1]).toMatchObject({ index: 3.95, exact: '987/250', groups: { A1: 3.6 }, missing: ['7'] })
  })

  test('reads the same table from CSV, XLSX and JSON alike', async () => {
    const rows = [HEADER.split(','), ['Kota A', 2022, ...CODES.map(() => 3)]]
    const objects = [Object.fromEntries(HEADER.split(',').map((name, index) => [name, rows[1]?.[index]]))]

    const results = await Promise.all([
      score('a.csv', ratingTable(ratingLine('Kota A', 2022, '3')), '--format', 'csv'),
      score('a.xlsx', await writeXlsx({ sheets: [{ name: 'Nilai', rows }] }), '--format', 'csv'),
      score('a.json', JSON.stringify({ rows: objects }), '--format', 'csv'),
    ])

    for (const { stdout } of results) expect(stdout).toBe(results[0].stdout)
    expect(results[0].stdout.split('\r\n')).toEqual([
      'instansi,tahun,D1,A1,D2,A2,A3,A4,D3,A5,A6,D4,A7,A8,indeks,indeks_tepat,predikat,belum_dinilai',
      'Kota A,2022,3.00,3.00,3.00,3.00,3.00,3.00,3.00,3.00,3.00,3.00,3.00,3.00,3.00,3,Baik,',
      '',
    ])
  })

  test('lines up a table for people, with decimal commas and Indonesian headings', async () => {
    const { stdout } = await score(
      'nilai.csv',
      ratingTable(EXAMPLE, ratingLine('Kota B', 2022, '4', { 7: '' })),
    )

    expect(stdout).toBe(
      [
        'Instansi     Tahun    D1    D2    D3    D4  Indeks  Predikat     Belum dinilai',
        '-----------  -----  ----  ----  ----  ----  ------  -----------  -------------',
        'Kota Contoh   2022  3,00  3,00  3,00  3,00    3,00  Baik',
        'Kota B        2022  3,60  4,00  4,00  4,00    3,95  Sangat Baik              1',
        '',
      ].join('\n'),
    )
  })

  test('takes an institution name that would disturb the terminal apart', async () => {
    const { stdout } = await score('nilai.csv', ratingTable(ratingLine('Kota \u001b[31mA\u202e', 2022, '3')))

    expect(stdout).toContain('Kota  [31mA')
    expect(stdout).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u)
  })

  test('explains an index in exact parts down to every rating', async () => {
    const table = ratingTable(EXAMPLE, ratingLine('Kota B', 2022, '4', { 7: '' }))

    const { stdout } = await score('nilai.csv', table, '--explain', ' kota  b')

    expect(stdout).toContain(
      'Indeks = (13 × 3,6 + 25 × 4 + 16,5 × 4 + 45,5 × 4)/100 = 394,8/100 = 3,948, dibulatkan 3,95\n',
    )
    expect(stdout).toMatch(
      /\n {4}A2 Perencanaan Strategis SPBE = \(2,5 × 4 \+ .*\)\/10 = 40\/10 = 4, dibulatkan 4,00\n/,
    )
    expect(stdout).toMatch(/\n {6}7 .* = belum dinilai, dihitung 0\n/)
    expect(stdout).toMatch(/\n {6}47 .* = 4\n/)
    expect(stdout).not.toContain('Kota Contoh')
  })

  test('gives the proof to programs as JSON, and not as CSV', async () => {
    const table = ratingTable(EXAMPLE, ratingLine('Kota B', 2022, '4'))

    const { stdout } = await score('nilai.csv', table, '--explain', 'Kota Contoh', '--format', 'json')
    const asCsv = await score('nilai.csv', table, '--explain', 'Kota Contoh', '--format', 'csv')

    const { results } = JSON.parse(stdout)
    expect(results).toHaveLength(1)
    expect(results[0].nodes).toMatchObject({ A2: { value: { exact: '3' } }, 12: { value: { exact: '4' } } })
    expect(asCsv).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--format table atau json') })
  })

  test('suggests the name that was probably meant', async () => {
    const { exitCode, stdout, stderr } = await score(
      'nilai.csv',
      ratingTable(EXAMPLE),
      '--format',
      'json',
      '--explain',
      'Kota Conto',
    )

    expect(exitCode).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('Mungkin maksud Anda "Kota Contoh"?')
  })

  test('scores by an instrument of its own folder', async () => {
    const path = new URL('../../../../instruments/spbe-2020', import.meta.url).pathname
    using folder = temporaryFolder()

    const { exitCode } = await runUndagi(
      'score',
      folder.write('n.csv', ratingTable(EXAMPLE)),
      '--instrument',
      path,
    )

    expect(exitCode).toBe(0)
  })

  test('tells about indicators without a column instead of guessing', async () => {
    const { exitCode, stderr, stdout } = await score(
      'nilai.csv',
      'instansi,tahun,1\nKota A,2022,3\n',
      '--format',
      'json',
    )

    expect(exitCode).toBe(0)
    expect(stderr).toMatch(/tanpa kolom dihitung belum dinilai: 2, 3, /)
    expect(JSON.parse(stdout).results[0].missing).toHaveLength(46)
  })
})

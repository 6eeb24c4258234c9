import { fileURLToPath } from 'node:url'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { type Finished, runUndagi, spawnNode } from '../testing/run-undagi.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const PROCESS_MS = 60_000
const HEADER = 'instansi,D1,D2,D3,D4,indeks,predikat'
// Published for 2023: sound, and one whose exact index 1.7995 is below the threshold that the rounded 1.80 reaches.
const SOUND = '"Kementerian Koordinator Bidang Politik, Hukum dan Keamanan",3.4,2.7,1.18,3.74,3.01,Baik'
const ON_THE_BOUNDARY = 'Pemerintah Kab. Boven Digoel,1.90,1.60,1.00,2.17,1.80,Cukup'

async function audit(table: string | Uint8Array, ...options: readonly string[]): Promise<Finished> {
  using folder = temporaryFolder()
  const path = folder.write('hasil', table)
  return await runUndagi('audit-table', path, '--instrument', 'spbe-2020', ...options)
}

const lines = (...rows: readonly string[]) => `${[HEADER, ...rows].join('\n')}\n`

async function findingsOf(...rows: readonly string[]) {
  const { stdout } = await audit(lines(...rows), '--boundary', 'rounded', '--format', 'json')
  const findings: { row: number; instansi: string; code: string; message: string }[] =
    JSON.parse(stdout).findings
  return findings.map(({ row, code }) => `${row} ${code}`)
}

describe('undagi audit-table', { timeout: PROCESS_MS }, () => {
  test('finds rows that follow from their own parts consistent', async () => {
    const { exitCode, stdout } = await audit(lines(SOUND), '--format', 'json')

    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toEqual({ rows: 1, consistent: 1, findings: [] })
  })

  test('reports an index, a predicate and a part that cannot be, each at its row', async () => {
    const rows = [
      SOUND,
      SOUND.replace('3.01', '3.21').replace(/"[^"]*"/, 'Kota B'),
      SOUND.replace('Baik', 'Cukup').replace(/"[^"]*"/, 'Kota C'),
      SOUND.replace('3.74', '').replace(/"[^"]*"/, 'Kota D'),
      SOUND.replace('3.74', '7.4').replace(/"[^"]*"/, 'Kota E'),
      SOUND.replace('3.01', '').replace(/"[^"]*"/, 'Kota F'),
      SOUND.replace('Baik', 'Lumayan').replace(/"[^"]*"/, 'Kota G'),
    ]

    expect(await findingsOf(...rows)).toEqual([
      '3 audit.index_impossible',
      '4 audit.predicate_impossible',
      '5 audit.part_missing',
      '6 audit.part_impossible',
      '7 audit.index_missing',
      '8 audit.predicate_unknown',
    ])
  })

  test('counts all data rows, and ends with 1 when there are findings', async () => {
    const { exitCode, stdout } = await audit(lines(SOUND, SOUND.replace('3.01', '3.31')), '--format', 'json')

    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      rows: 2,
      consistent: 1,
      findings: [
        {
          row: 3,
          instansi: expect.stringMatching(/^Kementerian/),
          message: expect.stringMatching(/^Indeks 3.31/),
        },
      ],
    })
  })

  test('decides by the rule asked for, and by either where none is settled', async () => {
    const table = lines(ON_THE_BOUNDARY)

    expect(await audit(table, '--boundary', 'rounded')).toMatchObject({ exitCode: 0 })
    expect(await audit(table, '--boundary', 'unrounded')).toMatchObject({ exitCode: 1 })
    expect(await audit(table)).toMatchObject({ exitCode: 0 })
  })

  test('passes the table published for 2023, but for two predicates when the exact index is asked for', async () => {
    const published = fileURLToPath(
      new URL('../../../../instruments/spbe-2020/golden/published-2023.csv', import.meta.url),
    )
    const run = (boundary: string) =>
      runUndagi(
        'audit-table',
        published,
        '--instrument',
        'spbe-2020',
        '--boundary',
        boundary,
        '--format',
        'json',
      )

    const rounded = await run('rounded')
    const unrounded = await run('unrounded')

    expect(rounded).toMatchObject({ exitCode: 0, stderr: '' })
    expect(JSON.parse(rounded.stdout)).toEqual({ rows: 621, consistent: 621, findings: [] })
    expect(JSON.parse(unrounded.stdout)).toMatchObject({
      rows: 621,
      consistent: 619,
      findings: [{ instansi: 'Pemerintah Kab. Nias Barat' }, { instansi: 'Pemerintah Kab. Boven Digoel' }],
    })
  })

  test('takes the rule of the year that the table tells', async () => {
    const inYear = (year: number) => `tahun,${HEADER}\n${year},${ON_THE_BOUNDARY}\n`

    expect(await audit(inYear(2023))).toMatchObject({ exitCode: 0 })
    expect(await audit(inYear(2024))).toMatchObject({ exitCode: 1 })
  })

  test('allows decimal commas, extra columns and columns that only begin with the code', async () => {
    const table =
      'no;Instansi;d1_kebijakan;D2 Tata Kelola;D3;D4;Indeks;Predikat\n1;Kota A;3,4;2,7;1,18;3,74;3,01;baik\n'

    expect(await audit(table, '--boundary', 'rounded')).toMatchObject({ exitCode: 0, stderr: '' })
  })

  test('takes the names of columns it is told', async () => {
    const table = `Nama,Kebijakan,D2,D3,D4,Nilai,predikat\n${SOUND}\n`
    const names = ['instansi=Nama', 'D1=kebijakan', 'indeks=Nilai'].flatMap((name) => ['--column', name])

    expect(await audit(table, ...names)).toMatchObject({ exitCode: 0 })
    expect(await audit(table, '--column', 'D9=Nama')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(
        'yang dapat dinamai: instansi, indeks, predikat, tahun, D1, D2, D3, D4',
      ),
    })
  })

  test('names every column that is missing', async () => {
    const { exitCode, stdout, stderr } = await audit('instansi,D1,D2,D3,indek\nKota A,3,3,3,3\n')

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(/Kolom "indeks" tidak ada. Mungkin maksudnya "indek"\?/)
    expect(stderr).toMatch(/Kolom "predikat" tidak ada.*--column predikat=/)
    expect(stderr).toMatch(/Kolom "D4" tidak ada/)
  })

  test('remarks on a part that whole levels cannot give, without calling the index wrong', async () => {
    const { exitCode, stderr } = await audit(lines('Kota A,3.42,2.70,1.18,3.74,3.01,Baik'))

    expect(exitCode).toBe(0)
    expect(stderr).toContain('1 baris memuat nilai bagian yang tidak dapat dihasilkan tingkat bulat: 2.')
  })

  test('tells people in a table with decimal commas', async () => {
    const { stdout } = await audit(lines(SOUND, 'Kota B,3.4,2.7,1.18,3.74,3.51,Sangat Baik'))

    expect(stdout).toMatch(/^Baris {2}Instansi {2}Temuan\n/)
    expect(stdout).toMatch(/\n {4}3 {2}Kota B {4}Indeks 3,51 tidak dapat berasal/)
    expect(stdout).toMatch(/\n2 baris diperiksa: 1 sesuai, 1 tidak\.\n$/)
  })

  test('prints no result of a table that turns out to be broken in its last row', async () => {
    const { exitCode, stdout, stderr } = await audit(lines(SOUND, SOUND, 'Kota B,3,4'), '--format', 'json')

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(/^Baris 4: hanya ada 3 kolom, padahal judulnya 7/)
  })

  test('reads XLSX alike', async () => {
    const rows = [
      HEADER.split(','),
      ['Kota A', 3.4, 2.7, 1.18, 3.74, 3.01, 'Baik'],
      ['Kota B', 3, 3, 3, null, 3, 'Baik'],
    ]

    const { exitCode, stdout } = await audit(
      await writeXlsx({ sheets: [{ name: 'Hasil', rows }] }),
      '--format',
      'json',
    )

    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout).findings).toMatchObject([{ row: 3, code: 'audit.part_missing' }])
  })

  test('streams tens of thousands of rows in little memory', async () => {
    using folder = temporaryFolder()
    const rows = Array.from({ length: 30_000 }, (_, index) => SOUND.replace(/"[^"]*"/, `Kota ${index}`))
    const path = folder.write('hasil.csv', lines(...rows))

    const args = ['audit-table', path, '--instrument', 'spbe-2020', '--format', 'json']
    const { exitCode, stdout } = await spawnNode(['--max-old-space-size=64'], args)

    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ rows: 30_000, consistent: 30_000 })
  })
})

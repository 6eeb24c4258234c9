import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { runUndagi } from '../testing/run-undagi.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

describe('undagi instrument export', { timeout: 120_000 }, () => {
  test('gives the whole instrument as one text: what an indicator is for, its levels, criteria, proof, help and words', async () => {
    const { exitCode, stdout } = await runUndagi('instrument', 'export', 'spbe-2020')

    expect(exitCode).toBe(0)
    expect(stdout.match(/^#### Indikator \d+\\?\. /gm)).toHaveLength(47)
    expect(stdout.match(/^##### Tingkat [1-5]: /gm)).toHaveLength(235)
    for (const words of [
      '**Pemegang bukti:** Dinas Komunikasi dan Informatika',
      '- **1.2.a** Kebijakan tentang Arsitektur SPBE sudah ditetapkan',
      '  - Pembuktian: Kebijakan (peraturan atau keputusan pimpinan)',
      '**Kekeliruan yang lazim dan cara menghindarinya:**',
      '**Contoh Fakta:**',
      'Hanya menurut: Teks Permen PANRB 59/2020 (2021-2022)',
      '## Istilah',
      '- **SOP**: prosedur operasional standar',
      '  - Sumber: Permen PANRB 59/2020, hlm. 30',
      '## Sumber',
      '- **Permen PANRB 59/2020**: Peraturan Menteri PANRB Nomor 59 Tahun 2020',
    ])
      expect(stdout).toContain(words)
    expect(stdout).not.toContain('?.')
    expect(stdout).toContain('  - Naskahnya tidak jelas: orang yang memutuskan.')
    expect(stdout).toContain('](#indikator-22-tingkat-kematangan-penerapan-manajemen-keamanan-informasi)')
  })

  test('gives a part alone, with the names of what it refers to', async () => {
    const one = await runUndagi('instrument', 'export', 'spbe-2020', '--indicator', '22')
    const aspect = await runUndagi('instrument', 'export', 'spbe-2020', '--aspect', 'A5')

    expect(one.stdout.match(/^#+ Indikator \d+/gm)).toEqual(['#### Indikator 22'])
    expect(one.stdout).toContain('Indikator 8, Kebijakan Manajemen Keamanan Informasi')
    expect(aspect.stdout.match(/^#+ Indikator \d+/gm)).toHaveLength(8)
  })

  test('gives the criteria of one year where the texts differ', async () => {
    const old = await runUndagi('instrument', 'export', 'spbe-2020', '--year', '2021')
    const now = await runUndagi('instrument', 'export', 'spbe-2020', '--year', '2024')

    expect(old.stdout).toContain('naskah tahun 2021: Teks Permen PANRB 59/2020')
    expect(now.stdout).toContain('naskah tahun 2024: Pedoman 3/2024')
    expect(now.stdout).not.toContain('Hanya menurut: Teks Permen PANRB 59/2020')
  })

  test('gives a workbook with a row for each criterion, the same bytes each time', async () => {
    using folder = temporaryFolder()
    const [first, second] = ['satu.xlsx', 'dua.xlsx'].map((name) => join(folder.path, name))

    for (const path of [first, second])
      expect(
        await runUndagi('instrument', 'export', 'spbe-2020', '--format', 'xlsx', '--output', path ?? ''),
      ).toMatchObject({ exitCode: 0, stdout: '', stderr: `Ditulis: ${path}\n` })

    const bytes = readFileSync(first ?? '')
    expect(bytes.equals(readFileSync(second ?? ''))).toBe(true)
    const { sheets } = await readXlsx(bytes)
    expect(sheets.map(({ name }) => name)).toEqual(['Indikator', 'Butir', 'Bantuan', 'Istilah', 'Sumber'])
    const [indicators, criteria] = sheets.map(({ rows }) => rows)
    expect(indicators).toHaveLength(48)
    const codes = criteria?.slice(1).map((row) => row[6])
    expect(codes).toContain('47.5.a')
    expect(new Set(codes).size).toBe(codes?.length)
  })

  test('gives old levels without criteria too', async () => {
    const { stdout } = await runUndagi('instrument', 'export', 'spbe-2018')

    expect(stdout.match(/^#+ Tingkat 0: /gm)).toHaveLength(37)
    expect(stdout).toContain('Butir: hanya arti tingkat.')
  })

  test('does not write over what is there', async () => {
    using folder = temporaryFolder()
    const path = folder.write('catatan.md', 'catatan saya')

    const { exitCode, stderr } = await runUndagi('instrument', 'export', 'toy', '--output', path)

    expect(exitCode).toBe(2)
    expect(stderr).toContain('sudah ada dan tidak ditimpa')
    expect(readFileSync(path, 'utf8')).toBe('catatan saya')
  })

  test.each([
    ['an instrument nobody knows', ['spbe-2019'], 'spbe-2018'],
    ['a year that is none', ['toy', '--year', '24'], 'bukan tahun'],
    ['an indicator nobody knows', ['spbe-2020', '--indicator', '99'], 'Yang ada: 1, 2'],
    ['an indicator of another aspect', ['spbe-2020', '--aspect', 'A1', '--indicator', '22'], 'salah satunya'],
    ['a year before the edition', ['spbe-2020', '--year', '2015'], '2021 sampai 2026'],
    ['a folder that is not there', ['toy', '--output', '/tidak/ada/x.md'], 'tidak dapat ditulis'],
    ['a format nobody knows', ['toy', '--format', 'pdf'], 'md'],
  ])('says what is wrong with %s', async (_, args, words) => {
    const { exitCode, stderr } = await runUndagi('instrument', 'export', ...args)

    expect(exitCode).toBe(2)
    expect(stderr).toContain(words)
    expect(existsSync('/tidak')).toBe(false)
  })
})

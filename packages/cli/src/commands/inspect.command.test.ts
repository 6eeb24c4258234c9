import { plainPdf } from '@undagi/documents/testing/hostile'
import { describe, expect, test, vi } from 'vitest'
import { runUndagi, spawnUndagi } from '../testing/run-undagi.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const DRAFT = `RANCANGAN
PERATURAN WALI KOTA SORONG
NOMOR … TAHUN 2024
TENTANG
LAYANAN DIGITAL

WALI KOTA SORONG,
Menimbang : bahwa perlu diatur;
`

async function inspect(content: string, ...options: readonly string[]) {
  using folder = temporaryFolder()
  return await runUndagi('inspect', folder.write('naskah.txt', content), ...options)
}

describe('undagi inspect', { timeout: 120_000 }, () => {
  test('prints what it found as JSON with these keys alone, and ends with 1 when a person must look', async () => {
    const { exitCode, stdout } = await inspect(DRAFT, '--json')

    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout)).toEqual({
      kind: 'head_regulation',
      status: 'draft',
      number: null,
      year: 2024,
      date: null,
      subject: 'LAYANAN DIGITAL',
      issuer: 'WALI KOTA SORONG',
      signatures: [],
      pages: 1,
      text: 'readable',
      issues: [
        { code: 'draft_mark', message: expect.stringMatching(/^Halaman 1: bertanda rancangan/) },
        { code: 'number_blank', message: expect.stringMatching(/nomor belum diisi/) },
        { code: 'closing_missing', message: expect.stringMatching(/halaman terakhirnya/) },
      ],
    })
  })

  test('tells people the same in Indonesian', async () => {
    const { stdout } = await inspect(DRAFT)

    expect(stdout).toMatch(/^Jenis {5}Peraturan kepala daerah/)
    expect(stdout).toMatch(/Status {4}rancangan/)
    expect(stdout).toMatch(/Perlu dilihat:\n- Halaman 1: bertanda rancangan/)
  })

  test('tells people how old it is, what years it is about and which units it names', async () => {
    const { stdout } = await inspect(
      'PETA RENCANA SPBE TAHUN 2024-2028\nDinas Komunikasi dan Informatika dan Bappeda\nDenpasar, 4 Maret 2024\n',
    )

    expect(stdout).toMatch(/^Umur {6}\d+ tahun/m)
    expect(stdout).toMatch(/^Masa {6}2024-2028$/m)
    expect(stdout).toMatch(/^Unit {6}Dinas Komunikasi dan Informatika; Bappeda$/m)
  })

  test('ends with 0 when nothing is wrong', async () => {
    const { exitCode } = await inspect('NOTULEN RAPAT\nHari/Tanggal : Senin, 4 Maret 2024\n', '--json')

    expect(exitCode).toBe(0)
  })

  test('ends with 2 when there is no such file', async () => {
    const { exitCode, stderr } = await runUndagi('inspect', '/tidak/ada.pdf')

    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/tidak ditemukan/)
  })

  test('reads a PDF where poppler is not installed, and says who read it', async () => {
    using folder = temporaryFolder()
    vi.stubEnv('PATH', folder.path)
    try {
      const { exitCode, stdout, stderr } = await spawnUndagi(
        'inspect',
        folder.write('notula.pdf', plainPdf()),
      )

      expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
      expect(stdout).toMatch(/pembaca cadangan \(pdf\.js\)/)
    } finally {
      vi.unstubAllEnvs()
    }
  })
})

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { runUndagi } from '../testing/run-undagi.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const SITUATIONS = fileURLToPath(new URL('../../../../instruments/spbe-2020/situations/', import.meta.url))
const draft = join(SITUATIONS, 'policy-draft-only.yaml')

describe('undagi instrument try', { timeout: 120_000 }, () => {
  test('tells the level, why, and the lightest step', async () => {
    const { exitCode, stdout } = await runUndagi('instrument', 'try', draft)

    expect(exitCode).toBe(0)
    expect(stdout).toContain('Tingkat yang didukung: 1')
    expect(stdout).toContain('[belum] 1.2.a')
    expect(stdout).toContain('masih rancangan: belum bernomor')
    expect(stdout).toContain('Langkah teringan: menetapkan atau mengubah kebijakan')
  })

  test('tells the answer first, then the levels up to the next one, and all of them only when asked', async () => {
    const path = join(SITUATIONS, 'security-risk-basis-by-text-of-2022.yaml')
    const { stdout } = await runUndagi('instrument', 'try', path)
    const whole = await runUndagi('instrument', 'try', path, '--all')

    expect(stdout).toMatch(
      /dinilai 15 September 2022.*\n\n22 [^\n]+\n {2}Tingkat yang didukung: 3\.\n {2}Langkah/,
    )
    expect(stdout).toMatch(/ {2}Tingkat 4: \S+/)
    expect(stdout).toContain('  Tingkat 5: butirnya dengan --all.')
    expect(stdout).not.toContain('22.5.a')
    expect(whole.stdout).toContain('[belum] 22.5.a')
    expect(whole.stdout).toContain('Sama dengan butir 22.4.e.')
  })

  test('names what was offered and does not count, and asks about what contradicts itself', async () => {
    using folder = temporaryFolder()
    const photo = '{ id: foto, title: Foto rapat, kinds: [photo], offeredFor: ["1"], status: documented }'
    const signed =
      '{ id: p, title: Perwali, kinds: [policy], offeredFor: ["1"], status: draft, marks: { number: present, date: present, signatory: present } }'
    const path = folder.write(
      'keadaan.yaml',
      `title: Contoh\nyear: 2024\nassessedOn: 2021-08-23\ndocuments:\n  - ${photo}\n  - ${signed}\n`,
    )

    const { exitCode, stdout, stderr } = await runUndagi('instrument', 'try', path)

    expect(exitCode).toBe(0)
    expect(stdout).toContain('"Foto rapat" (jenis: Foto) belum dihitung untuk indikator ini: ')
    expect(stderr).toContain('Peringatan: "Perwali" ditulis sebagai rancangan')
    expect(stderr).toContain('Peringatan: Tanggal penilaian 23 Agustus 2021')
  })

  test('writes the same as JSON', async () => {
    const { stdout } = await runUndagi('instrument', 'try', draft, '--json')

    expect(JSON.parse(stdout)).toMatchObject({ indicators: [{ code: '1', supported: 1 }], differences: [] })
  })

  test('names line and field of a mistake', async () => {
    using folder = temporaryFolder()
    const path = folder.write('keadaan.yaml', 'title: Contoh\nyear: dua\nassessedOn: 2024-09-15\n')

    const { exitCode, stdout, stderr } = await runUndagi('instrument', 'try', path)

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(`${path}:2:1: "year" harus berupa`)
  })

  test('ends with findings where a situation is not as it expects', async () => {
    using folder = temporaryFolder()
    const path = folder.write(
      'keadaan.yaml',
      'title: Contoh\nyear: 2024\nassessedOn: 2024-09-15\nexpect: { "1": { supported: 3, why: Salah duga. } }\n',
    )

    const { exitCode, stderr } = await runUndagi('instrument', 'try', path)

    expect(exitCode).toBe(1)
    expect(stderr).toContain('1: tingkat yang didukung diharapkan 3, hasilnya 1.')
  })

  test('refuses what is no file', async () => {
    expect(await runUndagi('instrument', 'try', '/tidak/ada.yaml')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('bukan berkas yang ada'),
    })
  })
})

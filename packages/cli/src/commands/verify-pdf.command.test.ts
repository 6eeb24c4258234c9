import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildWorld, CORPUS, NOW, pem, type TestWorld } from '@undagi/documents/testing/signatures'
import { beforeAll, describe, expect, test } from 'vitest'
import { runUndagi } from '../testing/run-undagi.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

let world: TestWorld
beforeAll(async () => {
  world = await buildWorld()
})

/** Writes a file of the corpus with what belongs to it, and verifies it as a person would. */
async function verify(title: string, ...more: readonly string[]) {
  using folder = temporaryFolder()
  const given = await CORPUS.find((entry) => entry.title === title)?.build(world)
  if (given === undefined) throw new Error(`no case "${title}"`)
  const place = (name: string, bytes: Buffer) => {
    writeFileSync(join(folder.path, name), bytes)
    return join(folder.path, name)
  }
  const { bytes, anchors = [world.root], intermediates = [], lists = [world.list] } = given
  const options = [
    ...anchors.flatMap((anchor, index) => ['--trust', place(`induk${index}.pem`, pem(anchor))]),
    ...intermediates.flatMap((one, index) => ['--intermediate', place(`antara${index}.pem`, pem(one))]),
    ...lists.flatMap((list, index) => ['--crl', place(`daftar${index}.crl`, list)]),
  ]
  return await runUndagi(
    'verify-pdf',
    place('dokumen.pdf', bytes),
    ...options,
    '--at',
    NOW.toISOString(),
    ...more,
  )
}

describe('undagi verify-pdf', { timeout: 120_000 }, () => {
  test.concurrent.each([
    ['RSA', 'valid', 0],
    ['two signatures, both trusted', 'valid-with-later-signature', 0],
    ['not signed', 'unsigned', 1],
    ['one byte of the signed text changed', 'invalid', 1],
    ['page content replaced afterwards', 'modified-after-signing', 1],
    ['self-signed', 'untrusted', 1],
    ['revoked by a list', 'revoked', 1],
    ['expired, no time stamp', 'expired', 1],
    ['nothing given about revocation', 'unknown', 1],
    ['cut off in the middle', 'invalid', 1],
  ])('says of a file that is "%s": %s', async (title, verdict, exitCode) => {
    const found = await verify(title, '--json')

    expect({ exitCode: found.exitCode, stderr: found.stderr }).toEqual({ exitCode, stderr: '' })
    expect(JSON.parse(found.stdout)).toMatchObject({ verdict, signatures: expect.any(Array) })
  })

  test('says it in sentences, with every fact that stands behind it', async () => {
    const { stdout } = await verify('one byte of the signed text changed')

    expect(stdout).toMatch(/^TIDAK SAH: tanda tangannya tidak cocok dengan isi berkas\.\n/)
    expect(stdout).toContain('Tanda tangan "Tanda1": TIDAK SAH')
    expect(stdout).toContain('  oleh: Ani Penanda Tangan\n')
    expect(stdout).toContain('  - Isi dokumen bukan yang ditandatangani: sidiknya berbeda.')
  })

  test('says of a file without signatures that there are none, and claims no agreement about them', async () => {
    const { stdout } = await verify('not signed')

    expect(stdout).toMatch(/^TIDAK BERTANDA TANGAN/)
    expect(stdout).not.toContain('sependapat')
  })

  test('refuses what is no certificate, no file and no time', async () => {
    using folder = temporaryFolder()
    const file = join(folder.path, 'x.pdf')
    writeFileSync(file, '%PDF-1.7')

    const refused = await Promise.all([
      runUndagi('verify-pdf', file, '--trust', file),
      runUndagi('verify-pdf', join(folder.path, 'y.pdf')),
      runUndagi('verify-pdf', file, '--at', 'kemarin'),
    ])

    expect(refused.map(({ exitCode, stdout }) => ({ exitCode, stdout }))).toEqual(
      Array.from({ length: 3 }, () => ({ exitCode: 2, stdout: '' })),
    )
    expect(refused.map(({ stderr }) => stderr)).toEqual([
      expect.stringContaining('"x.pdf" tidak memuat sertifikat.'),
      expect.stringContaining('tidak ditemukan.'),
      expect.stringContaining('Tulis sebagai 2026-03-31'),
    ])
  })
})

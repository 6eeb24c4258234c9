import { truncateSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-file.ts'
import { pem } from './example/certificates.ts'
import { CORPUS } from './testing/corpus.ts'
import { buildWorld, NOW, type TestWorld } from './testing/test-world.ts'
import { verifyPdfFile } from './verify-pdf-file.ts'

const NO_TRUST = { anchors: [], intermediates: [], lists: [] }

let world: TestWorld
beforeAll(async () => {
  world = await buildWorld()
})

describe('a PDF verified in a process of its own', { timeout: 120_000 }, () => {
  test('has every fact that is found in this process', async () => {
    using folder = temporaryFolder()
    const { bytes } = (await CORPUS[0]?.build(world)) ?? { bytes: Buffer.alloc(0) }
    const trust = {
      anchors: [{ name: 'induk.pem', bytes: pem(world.root) }],
      intermediates: [],
      lists: [{ name: 'daftar.crl', bytes: world.list }],
    }

    const found = await verifyPdfFile(folder.write('x.pdf', bytes), trust, NOW)

    expect(found).toMatchObject({
      verdict: 'valid',
      verifiedAt: NOW.toISOString(),
      signatures: [{ claimedTime: null, chain: { judgedBy: 'time-of-verification' }, changes: [] }],
    })
  })

  test('that is larger than can be verified is said to be so, without opening it', async () => {
    using folder = temporaryFolder()
    const path = folder.write('besar.pdf', '%PDF-1.7')
    truncateSync(path, 300 * 1024 * 1024)

    expect(await verifyPdfFile(path, NO_TRUST, NOW)).toMatchObject({
      verdict: 'unknown',
      shown: 'cannot-be-known',
      issues: [{ code: 'pdf.limits' }],
    })
  })

  test('is refused with a sentence where a list of revocations is none', async () => {
    using folder = temporaryFolder()
    const trust = { ...NO_TRUST, lists: [{ name: 'daftar.txt', bytes: Buffer.from('bukan daftar') }] }

    await expect(verifyPdfFile(folder.write('x.pdf', '%PDF-1.7'), trust, NOW)).rejects.toThrow(
      '"daftar.txt" bukan daftar pencabutan sertifikat',
    )
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createExampleAuthority } from '@undagi/documents/example-authority'
import { readTrustFile } from '@undagi/documents/read-trust-file'
import { verifyPdfFile } from '@undagi/documents/verify-pdf'
import { expect, test } from 'vitest'
import { changeSamplePdf, signSamplePdf } from './sign-sample-pdf.ts'

const at = new Date('2026-03-02T02:00:00Z')

test('a signed sample is valid under the authority of the example, and no longer once its text was changed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'undagi-signed-'))
  const { trustFile, sign } = await createExampleAuthority({
    ...{ anchor: 'Induk', intermediate: 'Antara', signer: 'Ani' },
    ...{ from: '2022-01-01T00:00:00Z', to: '2042-01-01T00:00:00Z' },
  })
  const { entries, refusals } = readTrustFile(trustFile, [], at)
  const of = (wanted: string) =>
    entries.flatMap(({ facts, base64 }) =>
      facts.kind === wanted ? [{ name: facts.sha256, bytes: Buffer.from(base64, 'base64') }] : [],
    )
  const trust = { anchors: of('anchor'), intermediates: of('intermediate'), lists: of('revocation_list') }
  const verify = async (pdf: Buffer) => {
    const path = join(folder, 'contoh.pdf')
    writeFileSync(path, pdf)
    const { verdict, signatures } = await verifyPdfFile(path, trust, at)
    return { verdict, changes: signatures.flatMap(({ changes }) => changes.map(({ where }) => where)) }
  }
  const signed = await signSamplePdf([['Pasal 1'], ['Pasal 2']], sign)

  expect(refusals).toEqual([])
  expect(await verify(signed)).toEqual({ verdict: 'valid', changes: [] })
  expect(await verify(changeSamplePdf(signed, 1, ['Pasal 3']))).toEqual({
    verdict: 'modified-after-signing',
    changes: ['halaman 2/Contents'],
  })
  rmSync(folder, { recursive: true })
})

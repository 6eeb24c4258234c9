import { expect, test } from 'vitest'
import type { BundleManifest } from './format.ts'
import { tallyDocuments } from './tally-documents.ts'

const digest = 'a'.repeat(64)
const manifest: BundleManifest = {
  ...{ headSha256: digest, sequences: [], totals: { tables: 1, rows: 3, rawBytes: 9 } },
  tables: [{ name: 'undagi.stored_files', columns: [], rows: 3, rawBytes: 9, sha256: digest, chunks: [] }],
  ...{ precedingSha256: digest, precedingBytes: 0, seal: digest },
}
const file = { institutionId: 'i', digest, bytes: 1, chunks: 1, sha256: digest }

test('a bundle from before documents were in it says how many its tables name', () => {
  expect(tallyDocuments(manifest)).toEqual({ documents: 0, lost: [], elsewhere: 3 })
})

test('a document whose bytes are not those of its digest is lost, and not counted', () => {
  const files = [file, { ...file, sha256: 'b'.repeat(64) }]

  expect(tallyDocuments({ ...manifest, files })).toEqual({
    documents: 1,
    lost: [`i/${digest}`],
    elsewhere: 0,
  })
})

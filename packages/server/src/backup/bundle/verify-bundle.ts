import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import type { Progress } from '../progress.ts'
import { manifestEntry } from './bundle-writer.ts'
import { type BundleHead, type BundleManifest, chunkName, fileChunkName } from './format.ts'
import { checkHeadDigest, parseManifest } from './parse-part.ts'
import { damaged, packedAgain, truncated } from './read-entries.ts'
import { type ScannedBundle, scanBundle } from './scan-bundle.ts'
import { fileKey } from './scan-contents.ts'
import { tarEnd } from './tar-entry.ts'

/** A bundle whose every byte is as it was written. */
export interface VerifiedBundle {
  readonly file: string
  readonly head: BundleHead
  readonly manifest: BundleManifest
}

/** Reads a whole bundle and believes nothing: order, sizes, digests, counts, and every byte in between. */
export async function verifyBundle(file: string, progress: Progress): Promise<VerifiedBundle> {
  const scanned = await scanBundle(file, progress)
  const manifest = parseManifest(scanned.manifest.body)
  checkHeadDigest(scanned.headBody, manifest)
  checkOrder(scanned, manifest)
  checkTables(scanned, manifest)
  checkFiles(scanned, manifest)
  checkTotals(manifest)
  await checkEveryByte(file, scanned, manifest)
  return { file, head: scanned.head, manifest }
}

function checkTables({ tables }: ScannedBundle, manifest: BundleManifest): void {
  for (const { columns: _, ...expected } of manifest.tables) {
    const found = tables.get(expected.name)
    if (JSON.stringify(found ?? emptyTable(expected.name)) !== JSON.stringify(expected)) {
      throw damaged(`isi tabel ${expected.name} tidak cocok dengan daftar isinya`)
    }
  }
}

function checkFiles({ files }: ScannedBundle, manifest: BundleManifest): void {
  for (const expected of manifest.files ?? []) {
    // One that was lost before it could be backed up has no bytes here, and so no entry.
    const found = files.get(fileKey(expected)) ?? {
      ...expected,
      bytes: 0,
      chunks: 0,
      sha256: sha256OfNothing,
    }
    const { bytes, chunks, sha256 } = found
    const agrees = bytes === expected.bytes && chunks === expected.chunks && sha256 === expected.sha256
    if (!agrees) throw damaged(`isi dokumen ${fileKey(expected)} tidak cocok dengan daftar isinya`)
  }
}

function checkOrder({ order }: ScannedBundle, manifest: BundleManifest): void {
  const promised = [
    ...manifest.tables.flatMap(({ name, chunks }) => chunks.map((_, index) => chunkName(name, index + 1))),
    ...(manifest.files ?? []).flatMap((file) =>
      Array.from({ length: file.chunks }, (_, index) => fileChunkName(file, index + 1)),
    ),
  ]
  const found = new Set(order)
  const missing = promised.find((name) => !found.has(name))
  if (missing !== undefined) throw damaged(`bagian ${missing} tidak ada`)
  if (promised.length !== order.length) throw packedAgain()
  if (promised.some((name, index) => name !== order[index])) throw packedAgain()
}

const emptyTable = (name: string) => ({ name, rows: 0, rawBytes: 0, sha256: sha256OfNothing, chunks: [] })
const sha256OfNothing = createHash('sha256').digest('hex')

function checkTotals({ tables, totals }: BundleManifest): void {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  const rawBytes = tables.reduce((sum, table) => sum + table.rawBytes, 0)
  const agrees = totals.tables === tables.length && totals.rows === rows && totals.rawBytes === rawBytes
  if (!agrees) throw damaged('jumlah baris di daftar isinya tidak cocok')
}

/** What no entry covers: headers and padding, and that nothing follows. */
async function checkEveryByte(file: string, scanned: ScannedBundle, manifest: BundleManifest): Promise<void> {
  const { offset } = scanned.manifest
  const preceding = createHash('sha256')
  for await (const piece of createReadStream(file, { end: offset - 1, highWaterMark: 1024 * 1024 })) {
    preceding.update(piece)
  }
  const agrees = offset === manifest.precedingBytes && preceding.digest('hex') === manifest.precedingSha256
  if (!agrees) throw packedAgain()
  const expected = Buffer.concat([
    ...(await manifestEntry(manifest, new Date(scanned.head.createdAt))),
    tarEnd,
  ])
  const tail = await buffer(createReadStream(file, { start: offset, end: offset + expected.byteLength }))
  if (tail.equals(expected)) return
  throw tail.byteLength < expected.byteLength ? truncated() : packedAgain()
}

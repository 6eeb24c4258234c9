import { createHash } from 'node:crypto'
import type { BundleManifest } from './format.ts'

export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The digest that a manifest carries of itself. */
export function sealOf(manifest: Omit<BundleManifest, 'seal'>): string {
  return sha256Of(JSON.stringify({ ...manifest, seal: '' }))
}

/** Digest, length and rows of a table's COPY text, as it comes in pieces. A line feed in a value is written `\n`: each byte 10 ends a row. */
export function tallyText() {
  const hash = createHash('sha256')
  let rawBytes = 0
  let rows = 0
  return {
    add(piece: Buffer): void {
      hash.update(piece)
      rawBytes += piece.byteLength
      for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, at + 1)) rows += 1
    },
    /** Once, at the end. */
    finish: () => ({ rows, rawBytes, sha256: hash.digest('hex') }),
  }
}

import type { FileKey, FileStore } from '../../../platform/files/file-store.ts'
import { type Scan, ScanBrokenOff, type VirusScanner } from '../../../platform/scanner/virus-scanner.ts'

interface Looking {
  readonly store: FileStore
  readonly scanner: VirusScanner
}

type Pieces = AsyncIterable<Uint8Array>

/** What a scanner says of a file, and how many of its bytes it was sent. */
export async function lookAtFile(
  key: FileKey,
  { store, scanner }: Looking,
): Promise<{ readonly scan: Scan; readonly bytes: number }> {
  let bytes = 0
  async function* counted() {
    for await (const piece of await store.open(key)) {
      bytes += piece.length
      yield piece
    }
  }
  const scan = await askScanner(counted, scanner)
  return { scan, bytes }
}

/** What a scanner says of bytes that can be sent twice. */
export async function askScanner(pieces: () => Pieces, scanner: VirusScanner): Promise<Scan> {
  const ask = () => scanner.scan(pieces())
  return await ask().catch(async (error: unknown) => {
    if (!(error instanceof ScanBrokenOff)) throw error
    // What is too long it breaks off, at times before its reason arrives; one that is still there and does so twice means the file.
    await scanner.version()
    return ask().catch(async (again: unknown) => {
      if (!(again instanceof ScanBrokenOff)) throw again
      await scanner.version()
      return { outcome: 'too_large' as const }
    })
  })
}

import type { FileKey, FileStore } from '../../../platform/files/file-store.ts'
import { type Scan, ScanBrokenOff, type VirusScanner } from '../../../platform/scanner/virus-scanner.ts'

interface Looking {
  readonly store: FileStore
  readonly scanner: VirusScanner
}

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
  const ask = () => scanner.scan(counted())
  const scan = await ask().catch(async (error: unknown) => {
    if (!(error instanceof ScanBrokenOff)) throw error
    // What is too long it breaks off, at times before its reason arrives; one that is still there and does so twice means the file.
    await scanner.version()
    return ask().catch(async (again: unknown) => {
      if (!(again instanceof ScanBrokenOff)) throw again
      await scanner.version()
      return { outcome: 'too_large' as const }
    })
  })
  return { scan, bytes }
}

import { fileURLToPath } from 'node:url'
import { runLimitedNode } from '../../process/limited-node.ts'
import { copyNameless } from '../../process/nameless-file.ts'
import { READABLE_FOLDERS } from '../verify-pdf-file.ts'
import { readTrustFileResult, type TrustFileResult } from './trust-facts.ts'

const limits = {
  ...{ addressSpaceMiB: 4096, heapMiB: 512, writableMiB: 640 },
  ...{ cpuSeconds: 20, silenceMs: 30_000 },
}
const script = fileURLToPath(new URL('./print-trust-file.ts', import.meta.url))

interface Beside {
  /** Certificates that are relied on already, DER. */
  readonly known: readonly Uint8Array[]
  readonly at: Date
}

/** Reads a file of certificates and revocation lists in a limited process of its own; null: it cost more than it may. */
export async function inspectTrustFile(
  bytes: Uint8Array,
  { known, at }: Beside,
): Promise<TrustFileResult | null> {
  const certificates = known.map((der) => Buffer.from(der).toString('base64'))
  using input = await copyNameless(onePiece(bytes))
  const message = JSON.stringify({ known: certificates, at: at.toISOString() })
  const child = { script, input: input.fd, message, readableFolders: READABLE_FOLDERS, limits }
  for await (const line of runLimitedNode(child)) return readTrustFileResult.parse(JSON.parse(line))
  return null
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

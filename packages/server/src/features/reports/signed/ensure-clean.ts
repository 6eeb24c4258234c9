import { ScannerUnreachable } from '../../../platform/scanner/virus-scanner.ts'
import type { RequestContext } from '../../../request-context.ts'
import { signedInfected, signedScannerSilent, signedTooLargeToScan } from './signed-papers.errors.ts'

/**
 * Where a scanner for viruses is set up, nothing is kept that it has not found clean: unlike documents of the library, nobody looks at a
 * signed copy again later. An assessment can be sent without one.
 */
export async function ensureClean(
  file: Buffer,
  { scanning }: Pick<RequestContext, 'scanning'>,
): Promise<void> {
  const scan = await scanning.lookAt(file).catch((error: unknown) => {
    if (error instanceof ScannerUnreachable) throw signedScannerSilent({ retryAfterSeconds: 30 })
    throw error
  })
  if (scan?.outcome === 'found') throw signedInfected({ detail: scan.signature })
  if (scan?.outcome === 'too_large') throw signedTooLargeToScan()
}

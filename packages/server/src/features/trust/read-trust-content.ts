import type { TrustFileResult } from '@undagi/documents'
import { trustFileTooCostly, trustFileTooLarge } from './trust.errors.ts'
import type { TrustInForce } from './trust.repository.ts'

const mostBytes = 8 * 1024 * 1024

/** What is in a file, beside what is relied on already. */
export async function readTrustContent(
  bytes: Buffer,
  kept: readonly TrustInForce[],
  at: Date,
): Promise<TrustFileResult> {
  if (bytes.length > mostBytes) throw trustFileTooLarge()
  const { inspectTrustFile } = await import('@undagi/documents/inspect-trust-file')
  const known = kept.flatMap(({ kind, der }) => (kind === 'revocation_list' ? [] : [der]))
  const result = await inspectTrustFile(bytes, { known, at })
  if (result === null) throw trustFileTooCostly()
  return result
}

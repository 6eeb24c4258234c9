import type { Schemas } from '@undagi/api-client'

/** `unknown`: this browser does not tell the digest of a file. */
export type Match = 'pdf' | 'word' | 'other' | 'unknown'

/** Which of the issued files has this digest. */
export function matchOf(
  digest: string | undefined,
  { sha256, wordSha256 }: Pick<Schemas['CheckedPaper'], 'sha256' | 'wordSha256'>,
): Match {
  if (digest === undefined) return 'unknown'
  if (digest === sha256) return 'pdf'
  return digest === wordSha256 ? 'word' : 'other'
}

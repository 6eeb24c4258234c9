import type { EvidenceRevision } from '../../../lib/api/contract.ts'

/** Whoever may look through the library is told at once; whoever helps with an indicator asks. */
const betweenMs = 15_000

/** While a document is being scanned or read, its findings are asked for again; false: all is known. */
export function askAgainIn(revisions: readonly Pick<EvidenceRevision, 'files'>[]): number | false {
  const isWaiting = revisions.some(({ files }) =>
    files.some(({ reading, scan }) => reading === 'waiting' || scan === 'waiting'),
  )
  return isWaiting ? betweenMs : false
}

import type { EvidenceRevision } from '../../../lib/api/contract.ts'

/** Whoever may look through the library is told at once; whoever helps with an indicator asks. */
const betweenMs = 15_000

/** While a document is being read, its findings are asked for again; false: all have been read. */
export function askAgainIn(revisions: readonly Pick<EvidenceRevision, 'files'>[]): number | false {
  return revisions.some(({ files }) => files.some(({ reading }) => reading === 'waiting')) ? betweenMs : false
}

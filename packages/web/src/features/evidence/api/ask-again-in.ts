import type { EvidenceRevision } from '../../../lib/api/contract.ts'

/** Whoever may look through the library is told at once; whoever helps with an indicator asks. */
const betweenMs = 15_000

/** While a document is being scanned or read, or its signatures judged, its findings are asked for again; false: all is known. */
export function askAgainIn(revisions: readonly Pick<EvidenceRevision, 'files'>[]): number | false {
  return revisions.some(({ files }) => files.some(isUnderWay)) ? betweenMs : false
}

const isUnderWay = ({ reading, scan, signed }: EvidenceRevision['files'][number]) =>
  [reading, scan, signed?.state].includes('waiting') || signed?.state === 'judged_before'

import { createHash } from 'node:crypto'
import type { JudgedCriterion } from '@undagi/maturity'

/** A document that the criterion was judged by, in the revision that was looked at. */
export interface Considered {
  readonly id: string
  readonly revision: number
}

/**
 * One text for what was found about a criterion and the evidence it was found in: another one means that the finding has changed, or that
 * what it stands on was added to, replaced or taken away. Who looks at it makes no difference.
 */
export function findingsDigest(
  { found, reasons, documents }: Pick<JudgedCriterion, 'found' | 'reasons' | 'documents'>,
  considered: readonly Considered[],
): string {
  const why = reasons.map((reason) => [reason.code, ...reason.documents.toSorted()])
  const by = considered.map(({ id, revision }) => `${id}/${revision}`).toSorted()
  return createHash('sha256')
    .update(JSON.stringify([found, why, documents.toSorted(), by]))
    .digest('hex')
}

import { isBlindOn } from '@undagi/permissions'
import type { Actor } from '../../../platform/database/actor.ts'

interface SaidOfEvidence {
  readonly assessmentId: string
  readonly authorRole: string
}

/**
 * Who rates a second time sees nothing that assessors from outside said of documents and criteria, which would tell what they found; what the
 * institution's own people said, everybody sees. For a read of another feature.
 */
export function seenJudgements<Said extends SaidOfEvidence>(
  { memberships }: Pick<Actor, 'memberships'>,
  rows: readonly Said[],
): readonly Said[] {
  return rows.filter(
    ({ assessmentId, authorRole }) =>
      authorRole !== 'external_assessor' || !isBlindOn(memberships, assessmentId),
  )
}

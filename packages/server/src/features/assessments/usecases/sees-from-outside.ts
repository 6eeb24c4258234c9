import type { AssessmentState } from '@undagi/maturity'
import type { Actor } from '../../../platform/database/actor.ts'
import { canReadUnreleased } from '../stages/outside/outside.policy.ts'
import { releaseOf } from '../stages/outside/release.ts'

interface Judged {
  readonly id: string
  readonly institutionId: string
  readonly stage: AssessmentState
}

/** Whether what was said from outside of an assessment is this person's to see: released, or theirs who judge. For another feature. */
export function seesFromOutside(
  actor: Pick<Actor, 'memberships'>,
  assessment: Judged,
  draft: { readonly shown: boolean } | undefined,
): boolean {
  return releaseOf(assessment.stage, draft ?? null) !== 'closed' || canReadUnreleased(actor, assessment)
}

export { selectDraftWords } from '../stages/outside/outside.repository.ts'

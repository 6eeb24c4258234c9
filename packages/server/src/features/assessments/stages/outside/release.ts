import { type AssessmentState, isSent, type JudgingStage, openedStages, type Stages } from '@undagi/maturity'
import type { Actor } from '../../../../platform/database/actor.ts'
import { canReadAssessment } from '../../assessments.policy.ts'
import { canReadUnreleased } from './outside.policy.ts'

/** Whether the institution sees what was judged from outside. */
export type Release = 'closed' | 'draft' | 'published'

/**
 * Published, it is everybody's who reads the assessment. Whether an institution is shown a draft before, no text that we know says: it is
 * not, unless a letter of the ministry says otherwise.
 */
export function releaseOf(stage: AssessmentState, draft: { readonly shown: boolean } | null): Release {
  if (stage === 'published') return 'published'
  return draft?.shown === true ? 'draft' : 'closed'
}

interface Looking {
  readonly row: { readonly id: string; readonly institutionId: string; readonly stage: AssessmentState }
  readonly stages: Pick<Stages, 'roundKind' | 'lastJudged'>
  readonly release: Release
}

/** The stages whose values this person sees, in order. */
export function seenStages(
  actor: Pick<Actor, 'memberships'>,
  { row, stages, release }: Looking,
): readonly JudgingStage[] {
  // until it is sent, a self-assessment is nobody's business outside
  const seesOwn = canReadAssessment(actor, row) || isSent(row.stage)
  const seesOutside = release !== 'closed' || canReadUnreleased(actor, row)
  return openedStages(stages).filter((stage) => (stage === 'self_assessment' ? seesOwn : seesOutside))
}

import type { AssessmentState } from '@undagi/maturity'
import { type Action, may } from '@undagi/permissions'
import type { Actor } from '../../../../platform/database/actor.ts'

interface Standing {
  readonly id: string
  readonly institutionId: string
  readonly stage: AssessmentState
}

type Who = Pick<Actor, 'memberships'>

/** That there is a sample, and as far as it is theirs, what of it. */
export function canSeeDoubleRating(actor: Who, assessment: Standing): boolean {
  return allowed(actor, 'see_double_rating', assessment)
}

/** What each of the two said, and how far they agree. */
export function canSeeAgreement(actor: Who, assessment: Standing): boolean {
  return allowed(actor, 'see_agreement', assessment)
}

function allowed({ memberships }: Who, action: Action, { id, institutionId, stage }: Standing): boolean {
  return may(memberships, action, { institutionId, assessmentId: id, state: stage })
}

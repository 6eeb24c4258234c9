import type { AssessmentState } from '@undagi/maturity'
import { type Action, may, ruleOf } from '@undagi/permissions'
import type { Actor } from '../../../../platform/database/actor.ts'

type Who = Pick<Actor, 'memberships'>

interface Owned {
  readonly institutionId: string
}

interface Standing extends Owned {
  readonly stage: AssessmentState
}

/** What moves an assessment between stages from outside, or speaks in one. */
export type OutsideStep =
  | 'open_stage'
  | 'return_to_assessors'
  | 'publish_result'
  | 'correct_result'
  | 'show_draft'
  | 'judge_stage'
  | 'review_score'

/** Where it stands, and every value that was released. */
export function canReadStages(actor: Who, assessment: Standing): boolean {
  return allowed(actor, 'read_stages', assessment)
}

/** What was judged from outside, before it is released. */
export function canReadUnreleased(actor: Who, assessment: Standing): boolean {
  return allowed(actor, 'read_unreleased', assessment)
}

/** Now, where it stands. */
export function canStep(actor: Who, step: OutsideStep, assessment: Standing): boolean {
  return allowed(actor, step, assessment)
}

/** Whether it is the person's step at all, wherever the assessment stands now. */
export function canEverStep(actor: Who, step: OutsideStep, { institutionId }: Owned): boolean {
  return ruleOf(step).states.some((stage) => may(actor.memberships, step, { institutionId, state: stage }))
}

/** As whom the person takes a step of the ministry: for the ministry, or by a letter of it. */
export function actsAs({ memberships }: Who, step: OutsideStep, { institutionId, stage }: Standing) {
  return (['national_operator', 'person_in_charge'] as const).find((role) =>
    may(
      memberships.filter((each) => each.role === role),
      step,
      { institutionId, state: stage },
    ),
  )
}

function allowed({ memberships }: Who, action: Action, { institutionId, stage }: Standing): boolean {
  return may(memberships, action, { institutionId, state: stage })
}

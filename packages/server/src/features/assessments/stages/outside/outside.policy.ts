import type { AssessmentState } from '@undagi/maturity'
import { type Action, actsAs, isAssignedRole, isMinistrysHere, may, ruleOf } from '@undagi/permissions'
import type { Actor } from '../../../../platform/database/actor.ts'

type Who = Pick<Actor, 'memberships'>

interface Owned {
  readonly id: string
  readonly institutionId: string
}

export interface Standing extends Owned {
  readonly stage: AssessmentState
}

interface About extends Owned {
  /** Empty: the whole assessment. */
  readonly code: string
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
  | 'draw_sample'
  | 'rate_second'
  | 'settle_pair'

/** Where it stands, and every value that was released. */
export function canReadStages(actor: Who, assessment: Standing): boolean {
  return allowed(actor, 'read_stages', assessment)
}

/** What was said in the room of the interview. */
export function canReadRoom(actor: Who, assessment: Standing): boolean {
  return allowed(actor, 'read_interview', assessment)
}

/** What was judged from outside, before it is released. */
export function canReadUnreleased(actor: Who, assessment: Standing): boolean {
  return allowed(actor, 'read_unreleased', assessment)
}

/**
 * Whether this person may judge this indicator now: an external assessor, assigned to it today, with no tie in the way, while the assessment
 * stands in a stage that is judged from outside. What is assigned is asked at each request, so it ends with the assignment.
 */
export function canJudgeIndicator(actor: Who, assessment: Standing, code: string): boolean {
  return allowed(actor, 'judge_stage', assessment, code)
}

/** The same for the review of what was judged. */
export function canReviewIndicator(actor: Who, assessment: Standing, code: string): boolean {
  return allowed(actor, 'review_score', assessment, code)
}

/** Now, where it stands. */
export function canStep(
  actor: Who,
  step: OutsideStep,
  assessment: Standing & Partial<Pick<About, 'code'>>,
): boolean {
  return allowed(actor, step, assessment, assessment.code)
}

/** Whether it is the person's step at all, wherever the assessment stands now. */
export function canEverStep(actor: Who, step: OutsideStep, { institutionId, id, code }: About): boolean {
  return ruleOf(step).states.some((state) =>
    may(actor.memberships, step, { institutionId, assessmentId: id, state, ...named(code) }),
  )
}

/** Whether it would be theirs, were they assigned to it. */
export function holdsRoleFor({ memberships }: Who, step: OutsideStep, { institutionId }: Owned): boolean {
  const { roles } = ruleOf(step)
  return memberships.some(
    (held) => held.institutionId === institutionId && isAssignedRole(held.role) && roles.includes(held.role),
  )
}

/** As whom the person takes a step of the ministry: for the ministry, or by a letter of it. */
export function takesAs(
  { memberships }: Who,
  step: OutsideStep,
  { institutionId, id: assessmentId, stage: state }: Standing,
) {
  const about = { action: step, institutionId, assessmentId, state }
  return actsAs(['national_operator', 'person_in_charge'], memberships, about)
}

/** Whether the person would record it from a letter, were nobody here for the ministry. */
export function isMinistrysStep({ memberships }: Who, step: OutsideStep, { institutionId, id }: Owned) {
  return ruleOf(step).states.some((state) =>
    isMinistrysHere(memberships, step, { institutionId, assessmentId: id, state }),
  )
}

function allowed(
  { memberships }: Who,
  action: Action,
  { institutionId, id, stage }: Standing,
  code = '',
): boolean {
  return may(memberships, action, { institutionId, assessmentId: id, state: stage, ...named(code) })
}

function named(code: string) {
  return code === '' ? {} : { indicatorCode: code }
}

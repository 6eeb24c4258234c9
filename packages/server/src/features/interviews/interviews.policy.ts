import type { AssessmentState } from '@undagi/maturity'
import { type Action, isByLetter, isMinistrysHere, type MemberRole, may, ruleOf } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'
import type { Side } from './interview-entry.ts'

type Who = Pick<Actor, 'memberships'>

interface Assessed {
  readonly id: string
  readonly institutionId: string
  readonly stage: AssessmentState
}

interface Answered extends Assessed {
  /** Which indicator is objected to. */
  readonly code: string
}

/** What is done in the room, each with a line of its own in the table of permissions. */
export type InterviewAction =
  | 'schedule_interview'
  | 'invite_others'
  | 'conduct_interview'
  | 'answer_in_interview'
  | 'answer_clarification'
  | 'sign_minutes'
  | 'replace_signatory'
  | 'set_objection_term'
  | 'object_to_value'
  | 'answer_objection'

export function canInInterview(
  { memberships }: Who,
  action: Action,
  { id, institutionId, stage }: Assessed,
): boolean {
  return may(memberships, action, { institutionId, assessmentId: id, state: stage })
}

/** Of what is objected to: who comes from outside answers only for the indicators that they were assigned. */
export function canAnswerObjection({ memberships }: Who, { code, ...assessed }: Answered): boolean {
  const { id, institutionId, stage } = assessed
  const subject = { institutionId, assessmentId: id, state: stage, indicatorCode: code }
  return may(memberships, 'answer_objection', subject)
}

/** Whether it is the person's to do at all, wherever the assessment stands. */
export function canEverInInterview(
  { memberships }: Who,
  action: Action,
  { id, institutionId }: Assessed,
): boolean {
  return ruleOf(action).states.some((state) =>
    may(memberships, action, { institutionId, assessmentId: id, state }),
  )
}

/** What assessors note for themselves, why something is on the agenda, and what is suggested to ask: all of it tells values. */
export function seesOutside(actor: Who, assessed: Assessed): boolean {
  return canInInterview(actor, 'read_unreleased', assessed)
}

/** Whom a role stands for in the room. */
export function sideOfRole(role: MemberRole): Side {
  if (role === 'external_assessor') return 'assessors'
  return role === 'score_reviewer' || role === 'national_operator' ? 'ministry' : 'institution'
}

/** Whoever works for the institution speaks for it, whatever else they are. */
export function sideOf({ memberships }: Who, { institutionId }: Assessed): Side {
  const sides = memberships.flatMap((each) =>
    each.institutionId === institutionId ? [sideOfRole(each.role)] : [],
  )
  return (
    (['institution', 'assessors', 'ministry'] as const).find((side) => sides.includes(side)) ?? 'ministry'
  )
}

/** Only by a letter: who records what the ministry decided. */
export function isLetterAsked(
  { memberships }: Who,
  action: InterviewAction,
  { id, institutionId, stage }: Assessed,
): boolean {
  return isByLetter(memberships, action, { institutionId, assessmentId: id, state: stage })
}

/** Whether it would be the person's, were nobody here for the ministry. */
export function isMinistrysInInterview(
  { memberships }: Who,
  action: InterviewAction,
  { id, institutionId }: Assessed,
): boolean {
  return ruleOf(action).states.some((state) =>
    isMinistrysHere(memberships, action, { institutionId, assessmentId: id, state }),
  )
}

/** Of assessors the person in charge knows none: for that side whoever is assigned names a successor, or the ministry. */
export function mayReplaceOn(side: Side, { memberships }: Who, assessed: Assessed): boolean {
  return (
    side === 'institution' ||
    canInInterview(
      { memberships: memberships.filter(({ role }) => role !== 'person_in_charge') },
      'replace_signatory',
      assessed,
    )
  )
}

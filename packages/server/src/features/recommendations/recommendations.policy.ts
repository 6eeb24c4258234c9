import type { AssessmentState } from '@undagi/maturity'
import { type Action, type MemberRole, may, ruleOf, unitRoles } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'

type Who = Pick<Actor, 'memberships'>

interface Assessed {
  readonly id: string
  readonly institutionId: string
  readonly stage: AssessmentState
}

/** A role of one unit that the person holds now. */
export interface UnitSeat {
  readonly unitId: string
  readonly role: MemberRole
}

/** Now, where the assessment stands; from outside, of the assessment and the indicator that were assigned. */
export function canOn(
  { memberships }: Who,
  action: Action,
  { id, institutionId, stage }: Assessed,
  indicatorCode: string | null = null,
): boolean {
  const of = indicatorCode === null ? {} : { indicatorCode }
  return may(memberships, action, { institutionId, assessmentId: id, state: stage, ...of })
}

/** Whether it is the person's to do at all, wherever the assessment stands. */
export function canEver({ memberships }: Who, action: Action, { id, institutionId }: Assessed): boolean {
  return ruleOf(action).states.some((state) =>
    may(memberships, action, { institutionId, assessmentId: id, state }),
  )
}

/** For the ministry rather than for the institution. */
export function recordsForMinistry(who: Who, assessed: Assessed): boolean {
  return !canOn(withoutMinistry(who), 'record_recommendation', assessed)
}

/** The same of who is to do it until when: it names unit and day of what is published, so that the report can say them. */
export function plansForMinistry(who: Who, assessed: Assessed): boolean {
  return !canOn(withoutMinistry(who), 'plan_recommendation', assessed)
}

/** Whether it is theirs to plan where the assessment stands: before publication the institution may not even know of it. */
export function canPlanNow(who: Who, assessed: Assessed): boolean {
  return (
    canOn(who, 'plan_recommendation', assessed) &&
    (assessed.stage === 'published' || !plansForMinistry(who, assessed))
  )
}

function withoutMinistry({ memberships }: Who): Who {
  return { memberships: memberships.filter(({ role }) => role !== 'national_operator') }
}

/**
 * A role of a unit opens what that unit is to do. Whoever fills in or answers for the whole may say it of any unit, under their own name.
 */
export function reportsOf(
  { memberships }: Who,
  { seats, unitId, ...assessed }: Assessed & { seats: readonly UnitSeat[]; unitId: string | null },
): boolean {
  const asOthers = memberships.filter(({ role }) => !unitRoles.some((each) => each === role))
  if (canOn({ memberships: asOthers }, 'report_recommendation', assessed)) return true
  return canOn({ memberships }, 'report_recommendation', assessed) && isSeatOf(seats, unitId)
}

export function isSeatOf(seats: readonly UnitSeat[], unitId: string | null): boolean {
  return seats.some((seat) => seat.unitId === unitId && unitRoles.some((role) => role === seat.role))
}

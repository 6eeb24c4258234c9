import type { AssessmentState } from '@undagi/maturity'
import { type Action, type MemberRole, may, ruleOf } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'

type Who = Pick<Actor, 'memberships'>

interface Assessed {
  readonly institutionId: string
  readonly stage: AssessmentState
  /** Then it is read, and nothing is added to it. */
  readonly isLocked: boolean
}

/** A role of one unit that the person holds now. */
export interface UnitSeat {
  readonly unitId: string
  readonly role: MemberRole
}

export function canOn(
  { memberships }: Who,
  action: Action,
  { institutionId, stage, isLocked }: Assessed,
): boolean {
  return may(memberships, action, { institutionId, state: stage, isLocked })
}

/** Whether it is the person's to do at all, wherever the assessment stands. */
export function canEver(
  { memberships }: Who,
  action: Action,
  { institutionId }: Pick<Assessed, 'institutionId'>,
): boolean {
  return ruleOf(action).states.some((state) => may(memberships, action, { institutionId, state }))
}

/** Whether one of these roles is of this unit, and of those that the action asks for. */
export function isSeatedFor(action: Action, seats: readonly UnitSeat[], unitId: string | undefined): boolean {
  const { roles } = ruleOf(action)
  return seats.some((seat) => seat.unitId === unitId && roles.includes(seat.role))
}

/** What a unit was asked is for those who answer for it, and not for whoever is the owner of an indicator alone. */
export function seesRequestsOf(seats: readonly UnitSeat[], unitId: string): boolean {
  return isSeatedFor('answer_contribution', seats, unitId)
}

interface Owned {
  readonly seats: readonly UnitSeat[]
  /** The unit that brings the indicator together. */
  readonly ownerId: string | undefined
}

/** The team asks about every indicator, the people of an owner about those of their unit. */
export function canAskAbout(who: Who, row: Assessed, { seats, ownerId }: Owned): boolean {
  if (!canOn(who, 'ask_contributions', row)) return false
  return canOn(who, 'plan_contributions', row) || ownsIndicatorOf(seats, ownerId)
}

/** The owner sees what all have said of its indicators. */
export function ownsIndicatorOf(seats: readonly UnitSeat[], ownerId: string | undefined): boolean {
  return seats.some(({ role, unitId }) => role === 'indicator_owner' && unitId === ownerId)
}

import { type Action, may } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'

type Who = Pick<Actor, 'memberships'>

/** Whoever holds any role there now. Who may not see it is told that it does not exist. */
export function canSeeInstitution(actor: Who, institutionId: string): boolean {
  return may(actor.memberships, 'see_institution', { institutionId })
}

/** What is the institution's own; an assessment's has a state and its own questions. */
export function canIn(actor: Who, action: Action, institutionId: string): boolean {
  return may(actor.memberships, action, { institutionId })
}

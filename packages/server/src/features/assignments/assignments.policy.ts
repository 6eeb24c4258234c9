import { actsAs, isMinistrysHere, may } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'

type Who = Pick<Actor, 'memberships'>

const assigning = ['national_operator', 'person_in_charge'] as const

/** As whom somebody assigns: for the ministry, or writing down what its letter says. */
export type AssignsAs = (typeof assigning)[number]

/**
 * The ministry's operator assigns; where there is none, the person in charge by its letter. Who keeps the accounts of the institution does
 * not: whoever invites an assessor is not who lets them in.
 */
export function assignsAs(actor: Who, institutionId: string): AssignsAs | undefined {
  if (keepsAccounts(actor, institutionId)) return undefined
  return actsAs(assigning, actor.memberships, { action: 'assign_assessors', institutionId })
}

/** Whether the person would assign, were nobody here for the ministry. */
export function isMinistrysToAssign({ memberships }: Who, institutionId: string): boolean {
  return isMinistrysHere(memberships, 'assign_assessors', { institutionId })
}

export function keepsAccounts({ memberships }: Who, institutionId: string): boolean {
  return may(memberships, 'manage_people', { institutionId })
}

/** The institutions in which this person may be who assigns; none: they plan nothing. */
export function institutionsToPlan({ memberships }: Who): readonly string[] {
  if (!may(memberships, 'plan_assignments')) return []
  const ids = new Set(memberships.map(({ institutionId }) => institutionId))
  return [...ids].filter((institutionId) => may(memberships, 'assign_assessors', { institutionId }))
}

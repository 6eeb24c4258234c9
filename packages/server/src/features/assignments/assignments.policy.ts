import { may } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'

type Who = Pick<Actor, 'memberships'>

/** As whom somebody assigns: for the ministry, or writing down what its letter says. */
export type AssignsAs = 'national_operator' | 'person_in_charge'

interface Here {
  readonly institutionId: string
  /** Whether anybody operates here for the ministry: then nobody else assigns. */
  readonly hasMinistry: boolean
}

/**
 * The ministry's operator assigns; where there is none, the person in charge by its letter. Who keeps the accounts of the institution does
 * not: whoever invites an assessor is not who lets them in.
 */
export function assignsAs(actor: Who, { institutionId, hasMinistry }: Here): AssignsAs | undefined {
  if (keepsAccounts(actor, institutionId)) return undefined
  const roles = hasMinistry
    ? (['national_operator'] as const)
    : (['national_operator', 'person_in_charge'] as const)
  return roles.find((role) =>
    may(
      actor.memberships.filter((held) => held.role === role),
      'assign_assessors',
      { institutionId },
    ),
  )
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

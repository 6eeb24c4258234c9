import { may } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'

/** The institutions in which this person assigns; none: they plan nothing. */
export function institutionsToPlan({ memberships }: Pick<Actor, 'memberships'>): readonly string[] {
  if (!may(memberships, 'plan_assignments')) return []
  const ids = new Set(memberships.map(({ institutionId }) => institutionId))
  return [...ids].filter((institutionId) => canAssign({ memberships }, institutionId))
}

/** The ministry's operator assigns; what ties a person to an institution is theirs to see, and the person's own. */
export function canAssign({ memberships }: Pick<Actor, 'memberships'>, institutionId: string): boolean {
  return may(memberships, 'assign_assessors', { institutionId })
}

import { may } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'

/** The ministry's operator assigns; what ties a person to an institution is theirs to see, and the person's own. */
export function canAssign({ memberships }: Pick<Actor, 'memberships'>, institutionId: string): boolean {
  return may(memberships, 'assign_assessors', { institutionId })
}

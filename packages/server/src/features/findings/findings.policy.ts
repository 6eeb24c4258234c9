import { may } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'

interface Assessed {
  readonly institutionId: string
  readonly roundKind: 'self_assessment' | 'evaluation' | 'monitoring'
}

export const decidingRoles = ['internal_assessor', 'external_assessor'] as const
export type DecidingRole = (typeof decidingRoles)[number]

/**
 * As whom the person may decide beside what was found, the one who judges the institution first; undefined: not at all. Its own assessment
 * is the institution's alone. What a colleague lends does not go so far.
 */
export function decidingRole(
  { memberships }: Pick<Actor, 'memberships'>,
  { institutionId, roundKind }: Assessed,
): DecidingRole | undefined {
  const holds = (role: DecidingRole) =>
    may(
      memberships.filter((each) => each.role === role),
      'overrule_finding',
      { institutionId, state: 'open' },
    )
  if (roundKind !== 'self_assessment' && holds('external_assessor')) return 'external_assessor'
  return holds('internal_assessor') ? 'internal_assessor' : undefined
}

/** What an assessor from outside has decided, the institution does not turn round. */
export function canReplace(role: DecidingRole, decidedBy: string | undefined): boolean {
  return decidedBy !== 'external_assessor' || role === 'external_assessor'
}

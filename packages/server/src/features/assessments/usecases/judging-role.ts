import type { AssessmentState, RoundKind } from '@undagi/maturity'
import { type Action, type MemberRole, may } from '@undagi/permissions'
import type { Actor } from '../../../platform/database/actor.ts'

interface Judging<Role extends MemberRole> {
  readonly action: Action
  /** Who may, the first first: as that somebody acts who is several. */
  readonly roles: readonly Role[]
  readonly institutionId: string
  readonly assessmentId: string
  /** Left out: any of the assessment's. */
  readonly indicatorCode?: string
  readonly roundKind: RoundKind
  readonly stage: AssessmentState
}

/**
 * As whom the person judges what an institution says of itself; undefined: not at all. Its own assessment is the institution's alone, and
 * what a colleague lends does not go so far. For other features.
 */
export function judgingRole<Role extends MemberRole>(
  { memberships }: Pick<Actor, 'memberships'>,
  { action, roles, roundKind, stage, ...where }: Judging<Role>,
): Role | undefined {
  return roles.find((role) => {
    if (role === 'external_assessor' && roundKind === 'self_assessment') return false
    const held = memberships.filter((each) => each.role === role)
    return may(held, action, { ...where, state: stage })
  })
}

/** What an assessor from outside has judged, the institution does not turn round. */
export function mayReplace(role: MemberRole, judgedAs: MemberRole | undefined): boolean {
  return judgedAs !== 'external_assessor' || role === 'external_assessor'
}

import type { AssessmentState, RoundKind } from '@undagi/maturity'
import type { Actor } from '../../platform/database/actor.ts'
import { judgingRole } from '../assessments/usecases/judging-role.ts'

interface Assessed {
  readonly institutionId: string
  readonly assessmentId: string
  readonly indicatorCode?: string
  readonly roundKind: RoundKind
  readonly stage: AssessmentState
}

export const decidingRoles = ['external_assessor', 'internal_assessor'] as const
export type DecidingRole = (typeof decidingRoles)[number]

/** As whom the person may decide beside what was found; undefined: not at all. */
export function decidingRole(
  actor: Pick<Actor, 'memberships'>,
  assessed: Assessed,
): DecidingRole | undefined {
  return judgingRole(actor, { action: 'overrule_finding', roles: decidingRoles, ...assessed })
}

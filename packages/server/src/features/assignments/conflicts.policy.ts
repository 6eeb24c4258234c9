import type { AssessmentState } from '@undagi/maturity'
import { may } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'
import { conflictActors } from './assignment-change.ts'

type Who = Pick<Actor, 'memberships'>

interface Round {
  readonly id: string
  readonly institutionId: string
  readonly stage: AssessmentState
  readonly isLocked: boolean
  /** Whether anybody operates here for the ministry: then nobody else says it. */
  readonly hasMinistry: boolean
}

/** As whom somebody says which ties forbid; undefined: they may not, where the assessment stands. */
export function rulesConflictsAs(
  { memberships }: Who,
  { id, institutionId, stage, isLocked, hasMinistry }: Round,
): (typeof conflictActors)[number] | undefined {
  return conflictActors
    .filter((role) => role === 'national_operator' || !hasMinistry)
    .find((role) =>
      may(
        memberships.filter((held) => held.role === role),
        'set_conflict_rules',
        { institutionId, assessmentId: id, state: stage, isLocked },
      ),
    )
}

/** Everybody who works in the round knows by which rules it is judged. */
export function canSeeConflictRules({ memberships }: Who, institutionId: string): boolean {
  return may(memberships, 'read_calendar', { institutionId })
}

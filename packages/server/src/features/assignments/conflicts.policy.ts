import type { AssessmentState } from '@undagi/maturity'
import { actsAs, isMinistrysHere, may } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'
import { conflictActors } from './assignment-change.ts'

type Who = Pick<Actor, 'memberships'>

interface Round {
  readonly id: string
  readonly institutionId: string
  readonly stage: AssessmentState
  readonly isLocked: boolean
}

/** As whom somebody says which ties forbid; undefined: they may not, where the assessment stands. */
export function rulesConflictsAs({ memberships }: Who, round: Round) {
  return actsAs(conflictActors, memberships, { action: 'set_conflict_rules', ...about(round) })
}

/** Whether the person would say it, were nobody here for the ministry. */
export function isMinistrysToRule({ memberships }: Who, round: Round): boolean {
  return isMinistrysHere(memberships, 'set_conflict_rules', about(round))
}

/** Everybody who works in the round knows by which rules it is judged. */
export function canSeeConflictRules({ memberships }: Who, institutionId: string): boolean {
  return may(memberships, 'read_calendar', { institutionId })
}

function about({ id, institutionId, stage, isLocked }: Round) {
  return { institutionId, assessmentId: id, state: stage, isLocked }
}

import { type Action, may } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'

type Who = Pick<Actor, 'memberships'>

/** The assessment as it was loaded: those of withdrawn rounds are not. */
interface Owned {
  readonly institutionId: string
}

/** Its values, criteria, texts and result. */
export function canReadAssessment(actor: Who, assessment: Owned): boolean {
  return canOn(actor, 'read_assessment', assessment)
}

/** The internal assessors score (PermenPANRB 59/2020: Asesor Internal). */
export function canRate(actor: Who, assessment: Owned): boolean {
  return canOn(actor, 'rate', assessment)
}

export function canJudgeCriteria(actor: Who, assessment: Owned): boolean {
  return canOn(actor, 'judge_criteria', assessment)
}

/** Facts and analysis: whoever scores, and whoever enters for the team. */
export function canWrite(actor: Who, assessment: Owned): boolean {
  return canOn(actor, 'write_explanation', assessment)
}

export function canSetTarget(actor: Who, assessment: Owned): boolean {
  return canOn(actor, 'set_target', assessment)
}

export function canMoveEdition(actor: Who, assessment: Owned): boolean {
  return canOn(actor, 'move_edition', assessment)
}

function canOn(actor: Who, action: Action, { institutionId }: Owned): boolean {
  return may(actor.memberships, action, { institutionId, state: 'open' })
}

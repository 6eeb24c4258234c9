import type { Actor } from '../../platform/database/actor.ts'

type Who = Pick<Actor, 'memberships'>

/** The institution an assessment belongs to decides everything so far. */
interface Owned {
  readonly institutionId: string
}

/** Whoever holds any role in the institution now. Who may not see it is told that it does not exist. */
export function canSeeAssessment(actor: Who, { institutionId }: Owned): boolean {
  return actor.memberships.some((membership) => membership.institutionId === institutionId)
}

/** The internal assessors score (PermenPANRB 59/2020: Asesor Internal). */
export function canRate(actor: Who, assessment: Owned): boolean {
  return holds(actor, assessment, 'internal_assessor')
}

export function canJudgeCriteria(actor: Who, assessment: Owned): boolean {
  return holds(actor, assessment, 'internal_assessor')
}

/** Facts and analysis belong to the score and to those who give it. */
export function canWrite(actor: Who, assessment: Owned): boolean {
  return holds(actor, assessment, 'internal_assessor')
}

export function canSetTarget(actor: Who, assessment: Owned): boolean {
  return holds(actor, assessment, 'administrator')
}

export function canMoveEdition(actor: Who, assessment: Owned): boolean {
  return holds(actor, assessment, 'administrator')
}

function holds(actor: Who, { institutionId }: Owned, role: Actor['memberships'][number]['role']): boolean {
  return actor.memberships.some(
    (membership) => membership.institutionId === institutionId && membership.role === role,
  )
}

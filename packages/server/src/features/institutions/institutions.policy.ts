import type { Actor } from '../../platform/database/actor.ts'

type Who = Pick<Actor, 'memberships'>

/** Whoever holds any role there now. Who may not see it is told that it does not exist. */
export function canSeeInstitution(actor: Who, institutionId: string): boolean {
  return actor.memberships.some((membership) => membership.institutionId === institutionId)
}

/** Units, people and rounds are the administrator's to set up. */
export function canAdminister(actor: Who, institutionId: string): boolean {
  return actor.memberships.some(
    (membership) => membership.institutionId === institutionId && membership.role === 'administrator',
  )
}

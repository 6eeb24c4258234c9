import type { Session } from './api/contract.ts'

/** Whether this person is in the institution only to judge from outside: then a year opens to them by an assignment, and by nothing else. */
export function isOnlyAssigned(
  { memberships }: Pick<Session, 'memberships'>,
  institutionId: string,
): boolean {
  const held = memberships.filter((each) => each.institution.id === institutionId)
  return (
    held.length > 0 && held.every(({ role }) => role === 'external_assessor' || role === 'score_reviewer')
  )
}

import type { Member } from './people.repository.ts'

/** Without this membership nobody would administer the institution now; one that is still to begin takes nothing away. */
export function isLastAdministrator(ending: Member, members: readonly Member[], at: Date): boolean {
  if (ending.role !== 'administrator' || ending.validFrom > at) return false
  return !members.some(
    ({ membershipId, role, validFrom, validTo }) =>
      membershipId !== ending.membershipId &&
      role === 'administrator' &&
      validFrom <= at &&
      (validTo === null || validTo > at),
  )
}

import type { Member } from './people.repository.ts'

type Period = Pick<Member, 'role' | 'unitId' | 'validFrom' | 'validTo'>

/** The same role, of the same unit where it is a unit's, for some of the same time. */
export function overlaps(held: Period, wanted: Period): boolean {
  if (held.role !== wanted.role || held.unitId !== wanted.unitId) return false
  const startsInTime = wanted.validTo === null || held.validFrom < wanted.validTo
  return startsInTime && (held.validTo === null || wanted.validFrom < held.validTo)
}

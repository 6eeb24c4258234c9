import type { Member } from './people.repository.ts'

type Period = Pick<Member, 'role' | 'validFrom' | 'validTo'>

/** The same role for some of the same time. */
export function overlaps(held: Period, wanted: Period): boolean {
  if (held.role !== wanted.role) return false
  const startsInTime = wanted.validTo === null || held.validFrom < wanted.validTo
  return startsInTime && (held.validTo === null || wanted.validFrom < held.validTo)
}

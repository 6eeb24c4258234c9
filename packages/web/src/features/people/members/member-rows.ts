import { givenRoles, isExternalRole } from '@undagi/permissions'
import type { Membership, Person } from '../../../lib/api/contract.ts'
import type { PeopleFilter, Phase } from '../people-filter.ts'

/** One role of one person. */
export interface MemberRow {
  readonly person: Person
  readonly membership: Membership
  readonly phase: Exclude<Phase, 'semua'>
  /** It has ended and nothing has taken its place: the same role can be given back. */
  readonly canRestore: boolean
  /** Who is of the ministry is not the institution's to send away. */
  readonly canEnd: boolean
}

export function toMemberRows(people: readonly Person[], now: string): MemberRow[] {
  return people.flatMap((person) =>
    person.memberships.map((membership) => {
      const phase = phaseOf(membership, now)
      const isReplaced = person.memberships.some(
        (other) =>
          other.role === membership.role &&
          other.unit?.id === membership.unit?.id &&
          phaseOf(other, now) !== 'berakhir',
      )
      return {
        ...{ person, membership, phase, canEnd: isGiven(membership) && phase !== 'berakhir' },
        canRestore: canRestore(membership, phase) && !isReplaced,
      }
    }),
  )
}

/** Who comes from outside is invited anew, with an end. */
function canRestore(membership: Membership, phase: MemberRow['phase']): boolean {
  return phase === 'berakhir' && isGiven(membership) && !isExternalRole(membership.role)
}

function isGiven({ role }: Membership): boolean {
  return givenRoles.some((each) => each === role)
}

export function filterMemberRows(
  rows: readonly MemberRow[],
  { keadaan = 'berlaku', peran }: PeopleFilter,
): MemberRow[] {
  return rows.filter(
    ({ membership, phase }) =>
      (keadaan === 'semua' || phase === keadaan) && (peran === undefined || membership.role === peran),
  )
}

function phaseOf({ validFrom, validTo }: Membership, now: string): MemberRow['phase'] {
  const at = new Date(now)
  if (validTo !== null && new Date(validTo) <= at) return 'berakhir'
  return new Date(validFrom) > at ? 'mendatang' : 'berlaku'
}

import { isFromOutside, isUnitRole, type MemberRole } from '@undagi/permissions'

interface Membership {
  readonly personId: string
  readonly name: string
  readonly role: MemberRole
  readonly unitId: string | null
  readonly validFrom: Date
  readonly validTo: Date | null
}

export interface PossibleOwner {
  readonly personId: string
  readonly name: string
  /** Whose actions they can answer for; null: of the institution, so for any unit. */
  readonly unitIds: readonly string[] | null
}

/** Who can be made responsible for what a unit does: its people and those of the institution, never who judges it from outside. */
export function possibleOwners(members: readonly Membership[], at: Date): readonly PossibleOwner[] {
  const inside = members.filter(
    ({ role, validFrom, validTo }) =>
      !isFromOutside(role) && validFrom <= at && (validTo === null || at < validTo),
  )
  const byPerson = Map.groupBy(inside, ({ personId }) => personId)
  return [...byPerson].map(([personId, own]) => ({
    ...{ personId, name: own[0]?.name ?? '' },
    unitIds: own.some(({ role }) => !isUnitRole(role))
      ? null
      : [...new Set(own.flatMap(({ unitId }) => unitId ?? []))],
  }))
}

export function canOwnFor({ unitIds }: Pick<PossibleOwner, 'unitIds'>, unitId: string): boolean {
  return unitIds === null || unitIds.includes(unitId)
}

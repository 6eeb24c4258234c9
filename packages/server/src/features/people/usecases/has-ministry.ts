import type { Member } from '../people.repository.ts'

interface Here {
  readonly members: readonly Pick<Member, 'role' | 'validFrom' | 'validTo'>[]
  readonly at: Date
}

/** Whether anybody operates at the institution for the ministry at this instant. */
export function hasMinistry({ members, at }: Here): boolean {
  return members.some(
    ({ role, validFrom, validTo }) =>
      role === 'national_operator' && validFrom <= at && (validTo === null || at < validTo),
  )
}

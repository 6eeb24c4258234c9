import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { listMembers, type Member } from '../people.repository.ts'

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

/** The same, for who does not have its members at hand. */
export async function isMinistryHere(
  db: Sql,
  { institutionId, at }: { readonly institutionId: string; readonly at: Date },
): Promise<boolean> {
  return hasMinistry({ members: await listMembers(db, institutionId), at })
}

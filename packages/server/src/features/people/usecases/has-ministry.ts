import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { listMembers } from '../people.repository.ts'

/** Whether anybody operates at the institution for the ministry at this instant. */
export async function isMinistryHere(
  db: Sql,
  { institutionId, at }: { readonly institutionId: string; readonly at: Date },
): Promise<boolean> {
  const members = await listMembers(db, institutionId)
  return members.some(
    ({ role, validFrom, validTo }) =>
      role === 'national_operator' && validFrom <= at && (validTo === null || at < validTo),
  )
}

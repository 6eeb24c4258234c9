import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { selectKnownUnits } from '../units.repository.ts'

/** Whether the institution has or had each of these; within a transaction of another feature. */
export async function hasUnits(db: Sql, institutionId: string, ids: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return true
  return (await selectKnownUnits(db, institutionId, wanted)).length === wanted.length
}

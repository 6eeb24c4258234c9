import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { recordUnitChange } from '../record-unit-change.ts'
import type { RecordedUnitChange } from '../unit-change.ts'

export interface FirstUnits {
  readonly institutionId: string
  readonly units: readonly { readonly name: string; readonly shortName: string }[]
  readonly author: { readonly personId: string; readonly name: string }
  readonly at: Date
}

/** Units of an institution that is being set up: since when each exists is not asked. Within the caller's transaction. */
export async function createUnits(
  db: Sql,
  { institutionId, units, author, at }: FirstUnits,
): Promise<readonly RecordedUnitChange[]> {
  if (units.length === 0) return []
  const wanted = { kind: 'created' as const, effectiveOn: null, legalBasis: null, units: [...units] }
  // without a day there is none to be held against today
  return recordUnitChange(db, { institutionId, wanted, author, at, today: at.toISOString().slice(0, 10) })
}

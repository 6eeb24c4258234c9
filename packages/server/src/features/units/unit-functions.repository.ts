import { unitFunctions } from '@undagi/maturity'
import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { unitFunctionRows as rows } from '../../platform/database/tables/units.tables.ts'
import type { FunctionsOf } from './units.presenter.ts'

/** What was said last of each unit. */
export const selectUnitFunctions = (db: Sql, institutionId: string) =>
  db
    .selectDistinctOn([rows.unitId], {
      unitId: rows.unitId,
      sequence: rows.sequence,
      functions: rows.functions,
    })
    .from(rows)
    .where(eq(rows.institutionId, institutionId))
    .orderBy(rows.unitId, desc(rows.sequence))

const storedSchema = z.array(z.enum(unitFunctions))

export function toFunctionsOf(
  stored: readonly { readonly unitId: string; readonly functions: readonly string[] }[],
): FunctionsOf {
  return new Map(stored.map(({ unitId, functions }) => [unitId, storedSchema.parse(functions)]))
}

export async function insertUnitFunctions(db: Sql, added: (typeof rows.$inferInsert)[]): Promise<void> {
  if (added.length > 0) await db.insert(rows).values(added)
}

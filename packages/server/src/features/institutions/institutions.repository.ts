import { eq } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { institutions, units } from '../../platform/database/tables/institutions.tables.ts'

export const selectInstitutions = (db: Sql) => db.select().from(institutions).orderBy(institutions.name)

export const selectUnits = (db: Sql, institutionId: string) =>
  db.select().from(units).where(eq(units.institutionId, institutionId)).orderBy(units.name)

export interface NewUnit {
  readonly institutionId: string
  readonly name: string
  readonly shortName: string
}

/** Undefined when the institution has a unit of that name already. */
export async function insertUnit(db: Sql, unit: NewUnit) {
  const [row] = await db.insert(units).values(unit).onConflictDoNothing().returning()
  return row
}

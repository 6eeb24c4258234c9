import { eq } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { institutions, units } from '../../platform/database/tables/institutions.tables.ts'

export const selectInstitutions = (db: Sql) => db.select().from(institutions).orderBy(institutions.name)

export async function insertInstitution(
  db: Sql,
  institution: typeof institutions.$inferInsert,
): Promise<void> {
  await db.insert(institutions).values(institution)
}

export const selectUnits = (db: Sql, institutionId: string) =>
  db.select().from(units).where(eq(units.institutionId, institutionId)).orderBy(units.name)

export interface NewUnit {
  readonly institutionId: string
  readonly name: string
  readonly shortName: string
}

/** Units of a new institution: two of one name are an error of whoever made the list. */
export async function insertUnits(db: Sql, rows: readonly NewUnit[]): Promise<void> {
  await db.insert(units).values([...rows])
}

/** Undefined when the institution has a unit of that name already. */
export async function insertUnit(db: Sql, unit: NewUnit) {
  const [row] = await db.insert(units).values(unit).onConflictDoNothing().returning()
  return row
}

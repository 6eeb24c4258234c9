import { eq, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { institutions, units } from '../../platform/database/tables/institutions.tables.ts'

export const selectInstitutions = (db: Sql) => db.select().from(institutions).orderBy(institutions.name)

export async function insertInstitution(
  db: Sql,
  institution: typeof institutions.$inferInsert,
): Promise<void> {
  await db.insert(institutions).values(institution)
}

type InstitutionChange = {
  readonly [Column in 'name' | 'category' | 'timeZone']?:
    | (typeof institutions.$inferSelect)[Column]
    | undefined
}

/** What is left out stays as it is. */
export async function updateInstitution(db: Sql, institutionId: string, change: InstitutionChange) {
  const { name, category, timeZone } = change
  const [row] = await db
    .update(institutions)
    .set({
      name: name ?? sql`${institutions.name}`,
      category: category ?? sql`${institutions.category}`,
      timeZone: timeZone ?? sql`${institutions.timeZone}`,
    })
    .where(eq(institutions.id, institutionId))
    .returning()
  if (row === undefined) throw new Error('An administrator whose institution is not there')
  return row
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

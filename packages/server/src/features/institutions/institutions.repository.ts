import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { institutions } from '../../platform/database/tables/institutions.tables.ts'

export const selectInstitutions = (db: Sql) => db.select().from(institutions).orderBy(institutions.name)

const everyRow = z.object({
  id: z.string(),
  time_zone: z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']),
})

/** For the operator, who may touch none before knowing which there are. */
export async function listEveryInstitution(db: Sql) {
  const { rows } = await db.execute(sql`SELECT * FROM undagi.all_institutions()`)
  return rows.map((row) => {
    const { id, time_zone } = everyRow.parse(row)
    return { id, timeZone: time_zone }
  })
}

export async function insertInstitution(
  db: Sql,
  institution: typeof institutions.$inferInsert,
): Promise<void> {
  await db.insert(institutions).values(institution)
}

/** Two administrators who change it at once are taken one after the other. */
export const holdInstitution = (db: Sql, institutionId: string) =>
  db.select().from(institutions).where(eq(institutions.id, institutionId)).for('update')

type InstitutionChange = {
  readonly [Column in 'name' | 'category' | 'timeZone' | 'officialId']?:
    | (typeof institutions.$inferSelect)[Column]
    | undefined
}

/** What is left out stays as it is. */
export async function updateInstitution(db: Sql, institutionId: string, change: InstitutionChange) {
  const { name, category, timeZone, officialId } = change
  const [row] = await db
    .update(institutions)
    .set({
      name: name ?? sql`${institutions.name}`,
      category: category ?? sql`${institutions.category}`,
      timeZone: timeZone ?? sql`${institutions.timeZone}`,
      officialId: officialId === undefined ? sql`${institutions.officialId}` : officialId,
    })
    .where(eq(institutions.id, institutionId))
    .returning()
  if (row === undefined) throw new Error('An administrator whose institution is not there')
  return row
}

export const selectOfficialId = (db: Sql, institutionId: string) =>
  db
    .select({ officialId: institutions.officialId })
    .from(institutions)
    .where(eq(institutions.id, institutionId))

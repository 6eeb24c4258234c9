import { desc, eq } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { institutions } from '../../../platform/database/tables/institutions.tables.ts'
import { letterheads } from '../../../platform/database/tables/letterheads.tables.ts'

/** The one in force. */
export const selectLetterhead = (db: Sql, institutionId: string) =>
  db
    .select()
    .from(letterheads)
    .where(eq(letterheads.institutionId, institutionId))
    .orderBy(desc(letterheads.version))
    .limit(1)

export type LetterheadRow = Awaited<ReturnType<typeof selectLetterhead>>[number]

/** False: somebody else has made this version meanwhile. */
export async function insertLetterhead(
  db: Sql,
  letterhead: typeof letterheads.$inferInsert,
): Promise<boolean> {
  const made = await db
    .insert(letterheads)
    .values(letterhead)
    .onConflictDoNothing({ target: [letterheads.institutionId, letterheads.version] })
    .returning({ version: letterheads.version })
  return made.length === 1
}

/** What an institution without a letterhead is called at the head of its papers. */
export const selectNamed = (db: Sql, institutionId: string) =>
  db
    .select({ name: institutions.name, category: institutions.category })
    .from(institutions)
    .where(eq(institutions.id, institutionId))

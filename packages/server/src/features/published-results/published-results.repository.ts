import { and, asc, eq, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { publishedResults } from '../../platform/database/tables/rounds.tables.ts'

export type PublishedRow = typeof publishedResults.$inferInsert

export const selectPublished = (db: Sql, year: number, words: readonly string[]) =>
  db
    .select()
    .from(publishedResults)
    .where(
      and(
        eq(publishedResults.year, year),
        ...words.map(
          (word) => sql`position(lower(${word}) in lower(${publishedResults.institutionName})) > 0`,
        ),
      ),
    )
    .orderBy(asc(publishedResults.id))

export async function hasPublished(db: Sql, year: number, editionId: string): Promise<boolean> {
  const found = await db
    .select({ id: publishedResults.id })
    .from(publishedResults)
    .where(and(eq(publishedResults.year, year), eq(publishedResults.editionId, editionId)))
    .limit(1)
  return found.length > 0
}

export async function insertPublished(db: Sql, rows: readonly PublishedRow[]): Promise<void> {
  await db.insert(publishedResults).values([...rows])
}

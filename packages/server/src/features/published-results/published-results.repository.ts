import { and, asc, count, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { institutions } from '../../platform/database/tables/institutions.tables.ts'
import { publishedResults } from '../../platform/database/tables/rounds.tables.ts'

export type PublishedRow = typeof publishedResults.$inferInsert
export type PublishedSelection = typeof publishedResults.$inferSelect

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

/** The latest year first. */
export const selectPublishedOf = (db: Sql, officialIds: readonly string[]) =>
  db
    .select()
    .from(publishedResults)
    .where(inArray(publishedResults.officialId, [...officialIds]))
    .orderBy(desc(publishedResults.year))

export const selectOfficialId = (db: Sql, institutionId: string) =>
  db
    .select({ officialId: institutions.officialId })
    .from(institutions)
    .where(eq(institutions.id, institutionId))

const ofTable = ({ year, editionId }: { year: number; editionId: string }) =>
  and(eq(publishedResults.year, year), eq(publishedResults.editionId, editionId))

/** Undefined: not here yet. `recognised`: some row names an institution of the register. */
export async function findPublishedTable(
  db: Sql,
  year: number,
  editionId: string,
): Promise<{ recognised: boolean } | undefined> {
  const [row] = await db
    .select({ rows: count(), recognised: count(publishedResults.officialId) })
    .from(publishedResults)
    .where(ofTable({ year, editionId }))
  return row === undefined || row.rows === 0 ? undefined : { recognised: row.recognised > 0 }
}

export const selectNames = (db: Sql, table: { year: number; editionId: string }) =>
  db
    .select({ id: publishedResults.id, institutionName: publishedResults.institutionName })
    .from(publishedResults)
    .where(ofTable(table))

export async function setOfficialIds(
  db: Sql,
  rows: readonly { readonly id: number; readonly officialId: string }[],
): Promise<void> {
  await db.execute(sql`
    UPDATE ${publishedResults} p SET official_id = found."officialId"
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS found (id bigint, "officialId" text)
     WHERE p.id = found.id`)
}

export async function insertPublished(db: Sql, rows: readonly PublishedRow[]): Promise<void> {
  await db.insert(publishedResults).values([...rows])
}

/** How many rows each table has. */
export const countPublished = (db: Sql) =>
  db
    .select({ year: publishedResults.year, editionId: publishedResults.editionId, rows: count() })
    .from(publishedResults)
    .groupBy(publishedResults.year, publishedResults.editionId)

import { and, asc, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { countsFor } from '../../platform/database/counts-for.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { institutions } from '../../platform/database/tables/institutions.tables.ts'
import { publishedResults } from '../../platform/database/tables/rounds.tables.ts'
import { waitForTurn } from '../../platform/database/wait-for-turn.ts'

export type PublishedRow = typeof publishedResults.$inferInsert
export type PublishedSelection = typeof publishedResults.$inferSelect

/** Whose reading it is, decides which imports count. */
interface ReadFor {
  /** Null: for an institution that is not here yet. */
  readonly institutionId: string | null
}

export const selectPublished = (
  db: Sql,
  { year, words, institutionId }: ReadFor & { readonly year: number; readonly words: readonly string[] },
) =>
  db
    .select()
    .from(publishedResults)
    .where(
      and(
        eq(publishedResults.year, year),
        countsFor(institutionId),
        ...words.map(
          (word) => sql`position(lower(${word}) in lower(${publishedResults.institutionName})) > 0`,
        ),
      ),
    )
    .orderBy(asc(publishedResults.id))

/** The latest year first. */
export const selectPublishedOf = (
  db: Sql,
  { officialIds, institutionId }: ReadFor & { readonly officialIds: readonly string[] },
) =>
  db
    .select()
    .from(publishedResults)
    .where(and(inArray(publishedResults.officialId, [...officialIds]), countsFor(institutionId)))
    .orderBy(desc(publishedResults.year))

export const selectOfficialId = (db: Sql, institutionId: string) =>
  db
    .select({ officialId: institutions.officialId })
    .from(institutions)
    .where(eq(institutions.id, institutionId))

const ofTable = ({ year, editionId }: { year: number; editionId: string }) =>
  and(
    eq(publishedResults.year, year),
    eq(publishedResults.editionId, editionId),
    isNull(publishedResults.institutionId),
  )

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

/** Any number in one statement. */
export async function insertPublished(db: Sql, rows: readonly PublishedRow[]): Promise<void> {
  await db.execute(sql`
    INSERT INTO ${publishedResults} (year, edition_id, section, category, institution_name, group_values, index, predicate,
                                     source, official_id, institution_id, import_id)
    SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json) AS result (
      year integer, "editionId" text, section text, category text, "institutionName" text, "groupValues" jsonb, index text,
      predicate text, source text, "officialId" text, "institutionId" uuid, "importId" uuid)`)
}

/** What counts in these years: a row imported later, for oneself, stands before the one it corrects. */
export const selectStanding = (
  db: Sql,
  {
    years,
    editionId,
    institutionId,
  }: ReadFor & { readonly years: readonly number[]; readonly editionId: string },
) =>
  db
    .select({
      id: publishedResults.id,
      year: publishedResults.year,
      institutionName: publishedResults.institutionName,
      officialId: publishedResults.officialId,
      groupValues: publishedResults.groupValues,
      index: publishedResults.index,
      predicate: publishedResults.predicate,
    })
    .from(publishedResults)
    .where(
      and(
        inArray(publishedResults.year, [...years]),
        eq(publishedResults.editionId, editionId),
        countsFor(institutionId),
      ),
    )

/** Others who import or take back published results of this institution wait until the transaction ends. */
export async function waitForResults(db: Sql, institutionId: string): Promise<void> {
  await waitForTurn(db, `published results:${institutionId}`)
}

/** Says how many there were. */
export async function deleteImported(db: Sql, importId: string): Promise<number> {
  const { rowCount } = await db.delete(publishedResults).where(eq(publishedResults.importId, importId))
  return rowCount ?? 0
}

/** How many rows each table that is shipped has. */
export const countPublished = (db: Sql) =>
  db
    .select({ year: publishedResults.year, editionId: publishedResults.editionId, rows: count() })
    .from(publishedResults)
    .where(isNull(publishedResults.institutionId))
    .groupBy(publishedResults.year, publishedResults.editionId)

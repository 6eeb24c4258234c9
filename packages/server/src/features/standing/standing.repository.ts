import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import { countsFor } from '../../platform/database/counts-for.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { institutions } from '../../platform/database/tables/institutions.tables.ts'
import { instrumentEditions, publishedResults } from '../../platform/database/tables/rounds.tables.ts'

export type PublishedRow = typeof publishedResults.$inferSelect

export const selectOfficialId = (db: Sql, institutionId: string) =>
  db
    .select({ officialId: institutions.officialId })
    .from(institutions)
    .where(eq(institutions.id, institutionId))

export const selectPublishedYears = (db: Sql, institutionId: string) =>
  db
    .selectDistinct({ year: publishedResults.year })
    .from(publishedResults)
    .where(countsFor(institutionId))
    .orderBy(desc(publishedResults.year))

/** The whole table of a year; of the latest one where none is asked for. */
export const selectPublishedTable = (db: Sql, institutionId: string, year: number | undefined) =>
  db
    .select()
    .from(publishedResults)
    .where(
      and(
        eq(publishedResults.year, year === undefined ? latestYearOf(institutionId) : sql`${year}`),
        countsFor(institutionId),
      ),
    )
    .orderBy(asc(publishedResults.id))

const latestYearOf = (institutionId: string): SQL =>
  sql`(SELECT max(p.year) FROM ${publishedResults} p WHERE p.institution_id IS NULL OR p.institution_id = ${institutionId})`

/** What was published about one institution over the years. */
export const selectPublishedOf = (db: Sql, institutionId: string) =>
  db
    .select({ published: publishedResults })
    .from(institutions)
    .innerJoin(publishedResults, eq(publishedResults.officialId, institutions.officialId))
    .where(and(eq(institutions.id, institutionId), countsFor(institutionId)))
    .orderBy(asc(publishedResults.year), asc(publishedResults.id))

const { id, revision, sha256, content } = instrumentEditions

/** A publication names its edition without a revision: the latest is the most correct. */
export const selectLatestEditions = (db: Sql) =>
  db
    .selectDistinctOn([id], { id, revision, sha256, shortName: sql<string>`${content} ->> 'shortName'` })
    .from(instrumentEditions)
    .orderBy(id, desc(revision))

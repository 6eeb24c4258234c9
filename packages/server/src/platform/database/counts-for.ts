import { type SQL, sql } from 'drizzle-orm'
import { publishedResults } from './tables/rounds.tables.ts'

/** Two questions instead of one with OR: PostgreSQL answers each with a hash. */
function nobodySaysAnew(whose: SQL): SQL {
  const isNewer = sql`newer.year = ${publishedResults.year} AND newer.edition_id = ${publishedResults.editionId}
    AND ${whose}
    AND (${publishedResults.institutionId} IS NULL OR newer.id > ${publishedResults.id})`
  return sql`
    NOT EXISTS (SELECT FROM ${publishedResults} newer
                 WHERE ${isNewer} AND newer.official_id = ${publishedResults.officialId})
    AND NOT EXISTS (SELECT FROM ${publishedResults} newer
                     WHERE ${isNewer} AND lower(newer.institution_name) = lower(${publishedResults.institutionName}))`
}

/**
 * Of `published_results`, what counts for one institution: what is shipped and what it imported itself, not what another one of
 * the same person did; and no row that it said anew later. Null: for nobody yet, so only what is shipped.
 */
export function countsFor(institutionId: string | null): SQL {
  if (institutionId === null) return sql`${publishedResults.institutionId} IS NULL`
  const isTheirs = sql`(${publishedResults.institutionId} IS NULL OR ${publishedResults.institutionId} = ${institutionId})`
  return sql`${isTheirs} AND ${nobodySaysAnew(sql`newer.institution_id = ${institutionId}`)}`
}

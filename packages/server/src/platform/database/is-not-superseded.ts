import { sql } from 'drizzle-orm'
import { publishedResults } from './tables/rounds.tables.ts'

const isNewer = sql`newer.year = ${publishedResults.year} AND newer.edition_id = ${publishedResults.editionId}
  AND newer.institution_id IS NOT NULL
  AND (${publishedResults.institutionId} IS NULL OR newer.id > ${publishedResults.id})`

/**
 * Of `published_results`: no row that was imported later says the same institution's result anew. Whoever reads results asks this;
 * row-level security has chosen whose imports there are. Two questions instead of one with OR: PostgreSQL answers each with a hash.
 */
export const isNotSuperseded = sql`
  NOT EXISTS (SELECT FROM ${publishedResults} newer
               WHERE ${isNewer} AND newer.official_id = ${publishedResults.officialId})
  AND NOT EXISTS (SELECT FROM ${publishedResults} newer
                   WHERE ${isNewer} AND lower(newer.institution_name) = lower(${publishedResults.institutionName}))`

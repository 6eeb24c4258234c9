import { sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { standingColumns, standingValues } from '../standing-values.ts'

/** What counts of every indicator of an assessment, value and texts, beside what the institution gave itself. Within a transaction of another feature. */
export const selectStandingWords = (db: Sql, assessmentId: string) =>
  db
    .select({
      code: sql<string>`standing.code`,
      ...standingColumns,
      facts: sql<string | null>`standing.facts`,
      analysis: sql<string | null>`standing.analysis`,
    })
    .from(sql`${standingValues(sql`${assessmentId}`)} AS standing`)
    .orderBy(sql`standing.code`)

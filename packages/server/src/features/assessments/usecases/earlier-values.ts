import { eq, sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { preparedStatement } from '../../../platform/database/prepared-statement.ts'
import { assessments } from '../../../platform/database/tables/assessments.tables.ts'
import { rounds } from '../../../platform/database/tables/rounds.tables.ts'
import { previousAssessment, standingColumns, standingValues } from '../standing-values.repository.ts'

/**
 * The institution's latest earlier round of the same edition: its day, and every value that stands of it, the official one once it was published.
 * What the criteria ask of who had a level, they ask by that value too: the level that one has is the one that was given, not the one that was claimed.
 */
export const selectPrevious = (db: Sql, assessmentId: string) =>
  db
    .select({
      ...{ assessedOn: rounds.assessmentDate, year: rounds.year },
      code: sql<string | null>`standing.code`,
      ...standingColumns,
    })
    .from(assessments)
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .leftJoin(
      sql`${standingValues(previousAssessment(sql`${assessmentId}`))} AS standing`,
      sql`standing.assessment_id = ${assessments.id}`,
    )
    .where(eq(assessments.id, previousAssessment(sql`${assessmentId}`)))

export type PreviousRow = Awaited<ReturnType<typeof selectPrevious>>[number]

/** The same of one indicator. */
export const selectPreviousValue = preparedStatement(['assessmentId', 'code'], (db, given) =>
  db
    .select(standingColumns)
    .from(sql`${standingValues(previousAssessment(sql`${given('assessmentId')}`))} AS standing`)
    .where(sql`standing.code = ${given('code')}`),
)

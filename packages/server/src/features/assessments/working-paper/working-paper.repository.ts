import { eq, sql } from 'drizzle-orm'
import { preparedStatement } from '../../../platform/database/prepared-statement.ts'
import { assessments } from '../../../platform/database/tables/assessments.tables.ts'

interface SettledIndicator {
  readonly code: string
  readonly value: string | null
  readonly facts: string | null
  readonly analysis: string | null
}

/** The indicators as the history has them, with the version that they make up: one statement, so that the two belong together. */
export const selectSettled = preparedStatement(['assessmentId'], (db, given) =>
  db
    .select({
      version: assessments.version,
      indicators: sql<readonly SettledIndicator[] | null>`(
        SELECT json_agg(json_build_object('code', indicator_code, 'value', value, 'facts', facts, 'analysis', analysis))
          FROM undagi.indicator_states WHERE assessment_id = ${given('assessmentId')})`,
    })
    .from(assessments)
    .where(eq(assessments.id, given('assessmentId'))),
)

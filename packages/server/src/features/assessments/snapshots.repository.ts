import { and, eq, isNull, sql } from 'drizzle-orm'
import { preparedStatement } from '../../platform/database/prepared-statement.ts'
import type { Rows } from '../../platform/database/rows.ts'
import { assessments } from '../../platform/database/tables/assessments.tables.ts'
import { institutions } from '../../platform/database/tables/institutions.tables.ts'
import { rounds } from '../../platform/database/tables/rounds.tables.ts'
import { assessmentColumns } from './assessments.repository.ts'
import type { DraftField } from './drafts.repository.ts'
import { standingValues } from './standing-values.repository.ts'

interface TypedText {
  readonly code: string
  readonly field: DraftField
  /** Only where it can hold a blank; the others need not travel. */
  readonly text: string | null
}

/** Everything about an assessment but its indicators: whether the person may see it, and which version stands. */
export const selectAssessmentHead = preparedStatement(['assessmentId'], (db, given) =>
  db
    .select({
      ...assessmentColumns,
      previous: sql<{ readonly id: string; readonly version: number } | null>`(
        SELECT json_build_object('id', earlier.id, 'version', earlier.version)
          FROM undagi.assessments earlier JOIN undagi.rounds earlier_round ON earlier_round.id = earlier.round_id
         WHERE earlier.institution_id = ${assessments.institutionId}
           AND earlier_round.edition_id = ${rounds.editionId} AND earlier_round.year < ${rounds.year}
           AND earlier_round.withdrawn_at IS NULL
         ORDER BY earlier_round.year DESC
         LIMIT 1)`,
      typed: sql<readonly TypedText[] | null>`(
        SELECT json_agg(json_build_object('code', indicator_code, 'field', field,
                                          'text', CASE WHEN text LIKE '%[%]%' THEN text END))
          FROM undagi.drafts WHERE assessment_id = ${given('assessmentId')} AND text <> '')`,
    })
    .from(assessments)
    .innerJoin(institutions, eq(institutions.id, assessments.institutionId))
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .where(and(eq(assessments.id, given('assessmentId')), isNull(rounds.withdrawnAt))),
)

export type AssessmentHead = Rows<typeof selectAssessmentHead>[number]

export interface SummaryRow {
  readonly code: string
  readonly value: string | null
  readonly reason: string | null
  readonly metCriteria: readonly string[]
  readonly version: number
  readonly changedByName: string | null
  /** As PostgreSQL writes an instant in JSON. */
  readonly changedAt: string | null
  readonly hasFacts: boolean | null
  readonly hasAnalysis: boolean | null
}

/** The indicators with the version that they make up: one statement, so that the two belong together. */
export const selectSnapshot = preparedStatement(['assessmentId'], (db, given) =>
  db
    .select({
      version: assessments.version,
      summaries: sql<readonly SummaryRow[] | null>`(
        SELECT json_agg(state) FROM (
          SELECT indicator_code AS code, value, reason, met_criteria AS "metCriteria", version,
                 changed_by_name AS "changedByName", changed_at AS "changedAt",
                 facts <> '' AS "hasFacts", analysis <> '' AS "hasAnalysis"
            FROM undagi.indicator_states WHERE assessment_id = ${given('assessmentId')}) state)`,
      official: sql<Readonly<
        Record<string, string | null>
      > | null>`CASE WHEN ${assessments.stage} = 'published' THEN (
        SELECT json_object_agg(standing.code, standing.value)
          FROM ${standingValues(sql`${given('assessmentId')}`)} AS standing) END`,
    })
    .from(assessments)
    .where(eq(assessments.id, given('assessmentId'))),
)

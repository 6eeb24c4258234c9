import { and, eq, inArray, sql } from 'drizzle-orm'
import { columnOf } from '../../platform/database/column-of.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { preparedStatement } from '../../platform/database/prepared-statement.ts'
import { indicatorStates } from '../../platform/database/tables/assessments.tables.ts'
import type { IndicatorState } from './fold-assessment.ts'

/** Whose row it is. */
export interface Owner {
  readonly assessmentId: string
  readonly institutionId: string
}

const { assessmentId: ofAssessment, indicatorCode, value } = indicatorStates

const stateColumns = {
  code: indicatorCode,
  value,
  reason: indicatorStates.reason,
  metCriteria: indicatorStates.metCriteria,
  version: indicatorStates.version,
  changedByName: indicatorStates.changedByName,
  changedAt: indicatorStates.changedAt,
  facts: indicatorStates.facts,
  analysis: indicatorStates.analysis,
}

/** What the fold last wrote; an indicator nobody touched has no row. */
export const selectState = preparedStatement(['assessmentId', 'code'], (db, given) =>
  db
    .select(stateColumns)
    .from(indicatorStates)
    .where(and(eq(ofAssessment, given('assessmentId')), eq(indicatorCode, given('code')))),
)

const { facts: _facts, analysis: _analysis, ...withoutTexts } = stateColumns

/** All indicators of many assessments, without their texts. */
export const selectStatesOf = (db: Sql, assessmentIds: readonly string[]) =>
  db
    .select({ assessmentId: ofAssessment, ...withoutTexts })
    .from(indicatorStates)
    .where(inArray(ofAssessment, [...assessmentIds]))

/** How the indicators of many assessments stand. */
export const selectStandingOf = (db: Sql, assessmentIds: readonly string[]) =>
  db
    .select({
      assessmentId: ofAssessment,
      code: indicatorCode,
      value,
      version: indicatorStates.version,
    })
    .from(indicatorStates)
    .where(inArray(ofAssessment, [...assessmentIds]))

/** All values, for the score. */
export const selectRatings = preparedStatement(['assessmentId'], (db, given) =>
  db
    .select({ code: indicatorCode, value })
    .from(indicatorStates)
    .where(eq(ofAssessment, given('assessmentId'))),
)

export const selectVersions = (db: Sql, assessmentId: string) =>
  db
    .select({ code: indicatorCode, version: indicatorStates.version })
    .from(indicatorStates)
    .where(eq(ofAssessment, assessmentId))

/**
 * Any number of indicators in one statement. Written by the fold alone. A text is never taken back to nothing, so one that is
 * null here has not been acted on: it stays, and need not travel.
 */
export async function upsertStates(db: Sql, states: readonly (Owner & IndicatorState)[]): Promise<void> {
  await db.execute(sql`
    INSERT INTO ${indicatorStates} AS standing (assessment_id, institution_id, indicator_code, value, reason, met_criteria,
                                                facts, analysis, version, changed_by_name, changed_at)
    SELECT assessment_id, institution_id, code, value, reason,
           ARRAY(SELECT jsonb_array_elements_text(met_criteria)), facts, analysis, version, changed_by_name, changed_at
      FROM unnest(${columnOf(states, ({ assessmentId }) => assessmentId)}::uuid[],
                  ${columnOf(states, ({ institutionId }) => institutionId)}::uuid[],
                  ${columnOf(states, ({ code }) => code)}::text[],
                  ${columnOf(states, ({ value }) => value)}::text[],
                  ${columnOf(states, ({ reason }) => reason)}::text[],
                  ${columnOf(states, ({ metCriteria }) => JSON.stringify(metCriteria))}::jsonb[],
                  ${columnOf(states, ({ facts }) => facts)}::text[],
                  ${columnOf(states, ({ analysis }) => analysis)}::text[],
                  ${columnOf(states, ({ version }) => version)}::integer[],
                  ${columnOf(states, ({ changedByName }) => changedByName)}::text[],
                  ${columnOf(states, ({ changedAt }) => changedAt?.toISOString() ?? null)}::timestamptz[])
        AS state (assessment_id, institution_id, code, value, reason, met_criteria, facts, analysis, version,
                  changed_by_name, changed_at)
    ON CONFLICT (assessment_id, indicator_code) DO UPDATE SET
      value = excluded.value, reason = excluded.reason, met_criteria = excluded.met_criteria,
      facts = coalesce(excluded.facts, standing.facts), analysis = coalesce(excluded.analysis, standing.analysis),
      version = excluded.version, changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at`)
}

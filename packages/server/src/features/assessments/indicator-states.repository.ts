import { and, eq } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { indicatorStates } from '../../platform/database/tables/assessments.tables.ts'
import { previousAssessmentId } from './assessments.repository.ts'
import type { IndicatorState } from './fold-assessment.ts'

const { assessmentId: ofAssessment, indicatorCode, value } = indicatorStates

const stateColumns = {
  code: indicatorCode,
  value,
  reason: indicatorStates.reason,
  metCriteria: indicatorStates.metCriteria,
  facts: indicatorStates.facts,
  analysis: indicatorStates.analysis,
  version: indicatorStates.version,
  changedByName: indicatorStates.changedByName,
  changedAt: indicatorStates.changedAt,
}

/** What the fold last wrote; an indicator nobody touched has no row. */
export const selectStates = (db: Sql, assessmentId: string) =>
  db.select(stateColumns).from(indicatorStates).where(eq(ofAssessment, assessmentId))

export const selectVersions = (db: Sql, assessmentId: string) =>
  db
    .select({ code: indicatorCode, version: indicatorStates.version })
    .from(indicatorStates)
    .where(eq(ofAssessment, assessmentId))

export const selectPreviousValues = (db: Sql, assessmentId: string) =>
  db
    .select({ code: indicatorCode, value })
    .from(indicatorStates)
    .where(eq(ofAssessment, previousAssessmentId(assessmentId)))

export const selectState = (db: Sql, assessmentId: string, code: string) =>
  db
    .select(stateColumns)
    .from(indicatorStates)
    .where(and(eq(ofAssessment, assessmentId), eq(indicatorCode, code)))

export const selectPreviousValue = (db: Sql, assessmentId: string, code: string) =>
  db
    .select({ value })
    .from(indicatorStates)
    .where(and(eq(ofAssessment, previousAssessmentId(assessmentId)), eq(indicatorCode, code)))

/** Written by the fold alone. */
export async function upsertState(
  db: Sql,
  owner: { assessmentId: string; institutionId: string },
  { code, metCriteria, ...rest }: IndicatorState,
): Promise<void> {
  const written = { ...rest, metCriteria: [...metCriteria] }
  await db
    .insert(indicatorStates)
    .values({ ...owner, indicatorCode: code, ...written })
    .onConflictDoUpdate({ target: [ofAssessment, indicatorCode], set: written })
}

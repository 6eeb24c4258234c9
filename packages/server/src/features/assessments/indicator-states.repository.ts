import { and, eq, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { preparedStatement } from '../../platform/database/prepared-statement.ts'
import { indicatorStates } from '../../platform/database/tables/assessments.tables.ts'
import { previousAssessment } from './assessments.repository.ts'
import type { IndicatorState } from './fold-assessment.ts'

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
export const selectStates = preparedStatement(['assessmentId'], (db, given) =>
  db
    .select(stateColumns)
    .from(indicatorStates)
    .where(eq(ofAssessment, given('assessmentId'))),
)

export const selectVersions = (db: Sql, assessmentId: string) =>
  db
    .select({ code: indicatorCode, version: indicatorStates.version })
    .from(indicatorStates)
    .where(eq(ofAssessment, assessmentId))

export const selectState = preparedStatement(['assessmentId', 'code'], (db, given) =>
  db
    .select(stateColumns)
    .from(indicatorStates)
    .where(and(eq(ofAssessment, given('assessmentId')), eq(indicatorCode, given('code')))),
)

export const selectPreviousValue = preparedStatement(['assessmentId', 'code'], (db, given) =>
  db
    .select({ value })
    .from(indicatorStates)
    .where(
      and(
        eq(ofAssessment, sql`(SELECT earlier.id ${previousAssessment(given('assessmentId'))})`),
        eq(indicatorCode, given('code')),
      ),
    ),
)

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

import { and, eq, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { preparedStatement } from '../../platform/database/prepared-statement.ts'
import { indicatorStates } from '../../platform/database/tables/assessments.tables.ts'
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
export const selectState = preparedStatement(['assessmentId', 'code'], (db, given) =>
  db
    .select(stateColumns)
    .from(indicatorStates)
    .where(and(eq(ofAssessment, given('assessmentId')), eq(indicatorCode, given('code')))),
)

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

/** In the institution's latest earlier assessment with the same edition: what a value can be compared with. */
export const selectPreviousValue = preparedStatement(['assessmentId', 'code'], (db, given) =>
  db
    .select({ value })
    .from(indicatorStates)
    .where(
      and(
        eq(indicatorCode, given('code')),
        eq(
          ofAssessment,
          sql`(
            SELECT earlier.id
              FROM undagi.assessments this
              JOIN undagi.rounds this_round ON this_round.id = this.round_id
              JOIN undagi.assessments earlier ON earlier.institution_id = this.institution_id
              JOIN undagi.rounds earlier_round ON earlier_round.id = earlier.round_id
             WHERE this.id = ${given('assessmentId')}
               AND earlier_round.edition_id = this_round.edition_id AND earlier_round.year < this_round.year
             ORDER BY earlier_round.year DESC
             LIMIT 1)`,
        ),
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

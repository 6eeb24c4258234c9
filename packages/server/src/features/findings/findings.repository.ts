import { and, asc, eq, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assessments, indicatorStates } from '../../platform/database/tables/assessments.tables.ts'
import { criterionDecisions } from '../../platform/database/tables/findings.tables.ts'
import { rounds } from '../../platform/database/tables/rounds.tables.ts'
import { waitForTurn } from '../../platform/database/wait-for-turn.ts'

/** What was decided in an assessment, or for one indicator of it, the first first. */
export const selectDecisions = (
  db: Sql,
  { assessmentId, code }: { readonly assessmentId: string; readonly code?: string },
) =>
  db
    .select()
    .from(criterionDecisions)
    .where(
      and(
        eq(criterionDecisions.assessmentId, assessmentId),
        code === undefined ? undefined : eq(criterionDecisions.indicatorCode, code),
      ),
    )
    .orderBy(asc(criterionDecisions.sequence))

export type DecisionRow = typeof criterionDecisions.$inferSelect

/** The values that are claimed. */
export const selectClaims = (db: Sql, assessmentId: string) =>
  db
    .select({ code: indicatorStates.indicatorCode, value: indicatorStates.value })
    .from(indicatorStates)
    .where(eq(indicatorStates.assessmentId, assessmentId))

/** The institution's latest earlier round of the same edition: its day, and every value it gave. */
export const selectPrevious = (db: Sql, assessmentId: string) =>
  db
    .select({
      assessedOn: rounds.assessmentDate,
      code: indicatorStates.indicatorCode,
      value: indicatorStates.value,
    })
    .from(assessments)
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .leftJoin(indicatorStates, eq(indicatorStates.assessmentId, assessments.id))
    .where(
      eq(
        assessments.id,
        sql`(
          SELECT earlier.id
            FROM undagi.assessments this
            JOIN undagi.rounds this_round ON this_round.id = this.round_id
            JOIN undagi.assessments earlier ON earlier.institution_id = this.institution_id
            JOIN undagi.rounds earlier_round ON earlier_round.id = earlier.round_id
           WHERE this.id = ${assessmentId}
             AND earlier_round.edition_id = this_round.edition_id AND earlier_round.year < this_round.year
             AND earlier_round.withdrawn_at IS NULL
           ORDER BY earlier_round.year DESC
           LIMIT 1)`,
      ),
    )

export type PreviousRow = Awaited<ReturnType<typeof selectPrevious>>[number]

/** Nobody else decides about the criteria of this assessment until the transaction ends. */
export async function waitForDecisions(db: Sql, assessmentId: string): Promise<void> {
  await waitForTurn(db, `decisions:${assessmentId}`)
}

export async function insertDecision(
  db: Sql,
  decision: typeof criterionDecisions.$inferInsert,
): Promise<DecisionRow> {
  const [row] = await db.insert(criterionDecisions).values(decision).returning()
  if (row === undefined) throw new Error('An insert that returned nothing')
  return row
}

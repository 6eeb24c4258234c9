import { and, asc, eq } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { indicatorStates } from '../../platform/database/tables/assessments.tables.ts'
import { criterionDecisions } from '../../platform/database/tables/findings.tables.ts'
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

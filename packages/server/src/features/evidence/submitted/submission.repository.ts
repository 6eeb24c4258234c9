import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { isAskedBack } from '../../../platform/database/is-asked-back.ts'
import { assessmentActions, assessments } from '../../../platform/database/tables/assessments.tables.ts'
import { rounds } from '../../../platform/database/tables/rounds.tables.ts'

/** When an assessment left the institution's hands and was published, `null` where it did not, and which offers were asked back since. */
export const selectSubmission = (db: Sql, { assessmentId }: { readonly assessmentId: string }) =>
  db
    .select({
      submittedAt: lastMove('submit'),
      publishedAt: lastMove('publish'),
      askedBack: sql<string[]>`ARRAY(SELECT DISTINCT v.offer_id FROM undagi.offer_verdicts v
        WHERE v.assessment_id = ${assessments.id} AND ${isAskedBack})`,
    })
    .from(assessments)
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .where(and(eq(assessments.id, assessmentId), isNull(rounds.withdrawnAt)))

export type SubmissionRow = Awaited<ReturnType<typeof selectSubmission>>[number]

/** A reopened assessment is in the institution's hands again. */
const lastMove = (move: 'submit' | 'publish') =>
  sql<Date | null>`CASE WHEN ${assessments.stage} NOT IN ('filling', 'verification', 'signing') THEN
    (SELECT max(m.acted_at) FROM undagi.assessment_actions m
      WHERE m.assessment_id = ${assessments.id} AND m.kind = 'stage_moved' AND m.payload ->> 'move' = ${move}) END`.mapWith(
    assessmentActions.actedAt,
  )

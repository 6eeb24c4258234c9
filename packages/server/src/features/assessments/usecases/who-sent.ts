import { and, desc, eq, sql } from 'drizzle-orm'
import { preparedStatement } from '../../../platform/database/prepared-statement.ts'
import { assessmentActions } from '../../../platform/database/tables/assessments.tables.ts'

/** Who sent the assessment for verification the last time, and when: since then, and until it is given back, nobody fills in. */
export const selectLastSent = preparedStatement(['assessmentId'], (db, given) =>
  db
    .select({ byName: assessmentActions.actorName, at: assessmentActions.actedAt })
    .from(assessmentActions)
    .where(
      and(
        eq(assessmentActions.assessmentId, given('assessmentId')),
        eq(assessmentActions.kind, 'stage_moved'),
        sql`${assessmentActions.payload} ->> 'move' = 'send_for_verification'`,
      ),
    )
    .orderBy(desc(assessmentActions.sequence))
    .limit(1),
)

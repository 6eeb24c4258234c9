import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Sql } from '../../../../platform/database/drizzle-on.ts'
import { assessmentActions } from '../../../../platform/database/tables/assessments.tables.ts'
import { outsideKinds } from '../../assessment-action.ts'

/** What those from outside did, of one indicator or of all, in order. */
export const selectOutsideActions = (db: Sql, assessmentId: string, code?: string) =>
  db
    .select({
      sequence: assessmentActions.sequence,
      actorId: assessmentActions.actorId,
      kind: assessmentActions.kind,
      payload: assessmentActions.payload,
      actorName: assessmentActions.actorName,
      actedAt: assessmentActions.actedAt,
    })
    .from(assessmentActions)
    .where(
      and(
        eq(assessmentActions.assessmentId, assessmentId),
        inArray(assessmentActions.kind, [...outsideKinds]),
        code === undefined ? undefined : eq(assessmentActions.indicatorCode, code),
      ),
    )
    .orderBy(asc(assessmentActions.sequence))

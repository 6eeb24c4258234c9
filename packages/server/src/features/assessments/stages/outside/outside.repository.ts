import { and, asc, desc, eq, inArray, or, sql } from 'drizzle-orm'
import type { Sql } from '../../../../platform/database/drizzle-on.ts'
import { assessmentActions } from '../../../../platform/database/tables/assessments.tables.ts'
import { outsideKinds } from '../../assessment-action.ts'

/** What those from outside did, of one indicator and of the assessment as a whole, or of all, in order. */
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
        code === undefined
          ? undefined
          : or(eq(assessmentActions.indicatorCode, code), eq(assessmentActions.kind, 'draft_shown')),
      ),
    )
    .orderBy(asc(assessmentActions.sequence))

/** The last word in each assessment on whether the institution is shown a draft before it is published. */
export const selectDraftWords = (db: Sql, assessmentIds: readonly string[]) =>
  db
    .selectDistinctOn([assessmentActions.assessmentId], {
      assessmentId: assessmentActions.assessmentId,
      shown: sql<boolean>`(${assessmentActions.payload} ->> 'shown')::boolean`,
    })
    .from(assessmentActions)
    .where(
      and(
        inArray(assessmentActions.assessmentId, [...assessmentIds]),
        eq(assessmentActions.kind, 'draft_shown'),
      ),
    )
    .orderBy(assessmentActions.assessmentId, desc(assessmentActions.sequence))

import { and, asc, inArray, sql } from 'drizzle-orm'
import type { Sql } from '../../../../platform/database/drizzle-on.ts'
import { assessmentActions } from '../../../../platform/database/tables/assessments.tables.ts'
import { toAction } from '../../actions.repository.ts'
import { doubleKinds, outsideKinds } from '../../assessment-action.ts'
import type { SignedAction } from '../double/gather-double.ts'

const read = ['stage_moved', ...outsideKinds, ...doubleKinds] as const

/** What was written at length says nothing of how far the work is, and stays where it is. */
const withoutTexts = sql<unknown>`${assessmentActions.payload}
  || CASE WHEN ${assessmentActions.kind} IN ('stage_judged', 'corrected')
          THEN '{"facts": "", "analysis": "", "justification": ""}'::jsonb
          WHEN ${assessmentActions.kind} = 'rated_second' THEN '{"facts": "", "analysis": ""}'::jsonb
          WHEN ${assessmentActions.kind} = 'sample_drawn' THEN '{"candidates": []}'::jsonb
          ELSE '{}'::jsonb END`

/** What was done from outside in each of these assessments, and where each was moved to, in order. */
export async function readOutsideWork(
  db: Sql,
  assessmentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly SignedAction[]>> {
  if (assessmentIds.length === 0) return new Map()
  const rows = await db
    .select({
      assessmentId: assessmentActions.assessmentId,
      sequence: assessmentActions.sequence,
      kind: assessmentActions.kind,
      payload: withoutTexts,
      actorId: assessmentActions.actorId,
      actorName: assessmentActions.actorName,
      actedAt: assessmentActions.actedAt,
    })
    .from(assessmentActions)
    .where(
      and(
        inArray(assessmentActions.assessmentId, [...assessmentIds]),
        inArray(assessmentActions.kind, [...read]),
      ),
    )
    .orderBy(asc(assessmentActions.assessmentId), asc(assessmentActions.sequence))
  const byAssessment = Map.groupBy(rows, ({ assessmentId }) => assessmentId)
  return new Map(
    [...byAssessment].map(([assessmentId, own]) => [
      assessmentId,
      own.map(({ actorId, assessmentId: _, ...row }) => ({ ...toAction(row), actorId })),
    ]),
  )
}

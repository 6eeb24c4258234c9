import { and, asc, eq, gte, inArray, isNull, lt } from 'drizzle-orm'
import type { Sql } from '../../../../platform/database/drizzle-on.ts'
import { assessmentActions, assessments } from '../../../../platform/database/tables/assessments.tables.ts'
import { rounds } from '../../../../platform/database/tables/rounds.tables.ts'
import { toAction } from '../../actions.repository.ts'
import { doubleKinds } from '../../assessment-action.ts'
import type { SignedAction } from './gather-double.ts'

const read = ['stage_judged', 'score_reviewed', ...doubleKinds] as const

const columns = {
  sequence: assessmentActions.sequence,
  kind: assessmentActions.kind,
  payload: assessmentActions.payload,
  actorId: assessmentActions.actorId,
  actorName: assessmentActions.actorName,
  actedAt: assessmentActions.actedAt,
}

/** What assessors judged of an assessment, what was reviewed and rated a second time, in order. */
export const selectDoubleActions = (db: Sql, assessmentId: string) =>
  db
    .select(columns)
    .from(assessmentActions)
    .where(and(eq(assessmentActions.assessmentId, assessmentId), inArray(assessmentActions.kind, [...read])))
    .orderBy(asc(assessmentActions.sequence))

type ActionRow = Awaited<ReturnType<typeof selectDoubleActions>>[number]

export function toSigned({ actorId, ...row }: ActionRow): SignedAction {
  return { ...toAction(row), actorId }
}

/**
 * The same of every assessment that the person's institutions have, where somebody judged between two instants: all that was said of it, for
 * what was judged in December may be settled in January. With where each stands.
 */
export const selectDoubleActionsBetween = (
  db: Sql,
  { from, before }: { readonly from: Date; readonly before: Date },
) =>
  db
    .select({
      ...columns,
      assessmentId: assessments.id,
      institutionId: assessments.institutionId,
      stage: assessments.stage,
      timeZone: rounds.timeZone,
    })
    .from(assessmentActions)
    .innerJoin(assessments, eq(assessments.id, assessmentActions.assessmentId))
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .where(
      and(
        isNull(rounds.withdrawnAt),
        inArray(assessmentActions.kind, [...read]),
        inArray(
          assessments.id,
          db
            .selectDistinct({ id: assessmentActions.assessmentId })
            .from(assessmentActions)
            .where(
              and(
                inArray(assessmentActions.kind, [...read]),
                gte(assessmentActions.actedAt, from),
                lt(assessmentActions.actedAt, before),
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(assessments.id), asc(assessmentActions.sequence))

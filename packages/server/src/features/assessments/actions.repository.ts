import { and, asc, desc, eq, gt } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assessmentActions } from '../../platform/database/tables/assessments.tables.ts'
import { type AssessmentAction, assessmentActionSchema, type RecordedAction } from './assessment-action.ts'

export interface ActionToRecord {
  readonly assessmentId: string
  readonly institutionId: string
  readonly sequence: number
  readonly action: AssessmentAction
  readonly actorId: string
  readonly actorName: string
  readonly onBehalfOf: string | null
  readonly actedAt: Date
}

export async function insertActions(db: Sql, actions: readonly ActionToRecord[]): Promise<void> {
  await db.insert(assessmentActions).values(
    actions.map(({ action, ...recorded }) => {
      const { kind, ...payload } = action
      const indicatorCode = 'indicatorCode' in action ? action.indicatorCode : null
      return { ...recorded, kind, indicatorCode, payload }
    }),
  )
}

const columns = {
  sequence: assessmentActions.sequence,
  kind: assessmentActions.kind,
  payload: assessmentActions.payload,
  actorName: assessmentActions.actorName,
  actedAt: assessmentActions.actedAt,
}

/** Everything that happened, in order: the truth that states and results are folded from. */
export const selectActions = (db: Sql, assessmentId: string, afterSequence = 0) =>
  db
    .select(columns)
    .from(assessmentActions)
    .where(
      and(eq(assessmentActions.assessmentId, assessmentId), gt(assessmentActions.sequence, afterSequence)),
    )
    .orderBy(asc(assessmentActions.sequence))

/** What happened to one indicator, newest first. */
export const selectIndicatorActions = (db: Sql, assessmentId: string, code: string) =>
  db
    .select(columns)
    .from(assessmentActions)
    .where(and(eq(assessmentActions.assessmentId, assessmentId), eq(assessmentActions.indicatorCode, code)))
    .orderBy(desc(assessmentActions.sequence))

type ActionRow = Awaited<ReturnType<typeof selectActions>>[number]

/** Parses the payload: a stored action of an unknown form stops here. */
export function toAction({ sequence, kind, payload, actorName, actedAt }: ActionRow): RecordedAction {
  const fields = typeof payload === 'object' && payload !== null ? payload : {}
  return { ...assessmentActionSchema.parse({ kind, ...fields }), sequence, actorName, actedAt }
}

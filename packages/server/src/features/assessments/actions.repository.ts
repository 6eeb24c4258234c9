import { and, asc, desc, eq, gt, inArray, max, sql } from 'drizzle-orm'
import { columnOf } from '../../platform/database/column-of.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assessmentActions } from '../../platform/database/tables/assessments.tables.ts'
import { type AssessmentAction, assessmentActionSchema, type RecordedAction } from './assessment-action.ts'

export interface ActionToRecord {
  readonly assessmentId: string
  readonly institutionId: string
  readonly sequence: number
  readonly action: AssessmentAction
}

/** Who acted, and when: the same for everything that one use case does. */
export interface Signature {
  readonly actorId: string
  readonly actorName: string
  readonly onBehalfOf: string | null
  readonly actedAt: Date
}

/** Any number of actions in one statement. */
export async function insertActions(
  db: Sql,
  actions: readonly ActionToRecord[],
  { actorId, actorName, onBehalfOf, actedAt }: Signature,
): Promise<void> {
  await db.execute(sql`
    INSERT INTO ${assessmentActions} (assessment_id, institution_id, sequence, kind, indicator_code, payload,
                                      actor_id, actor_name, on_behalf_of, acted_at)
    SELECT action.*, ${actorId}::uuid, ${actorName}, ${onBehalfOf}::uuid, ${actedAt.toISOString()}::timestamptz
      FROM unnest(${columnOf(actions, ({ assessmentId }) => assessmentId)}::uuid[],
                  ${columnOf(actions, ({ institutionId }) => institutionId)}::uuid[],
                  ${columnOf(actions, ({ sequence }) => sequence)}::integer[],
                  ${columnOf(actions, ({ action }) => action.kind)}::text[],
                  ${columnOf(actions, ({ action }) => codeOf(action))}::text[],
                  ${columnOf(actions, ({ action }) => payloadOf(action))}::jsonb[]) AS action`)
}

function codeOf(action: AssessmentAction): string | null {
  return 'indicatorCode' in action ? action.indicatorCode : null
}

function payloadOf({ kind: _, ...payload }: AssessmentAction): string {
  return JSON.stringify(payload)
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

/** Asked for those alone that were done through a delegation: a colleague's name is told by a function. */
const onBehalfOfName = sql<string | null>`CASE WHEN ${assessmentActions.onBehalfOf} IS NOT NULL THEN (
  SELECT member.name FROM undagi.people_of(${assessmentActions.institutionId}) AS member
   WHERE member.person_id = ${assessmentActions.onBehalfOf} LIMIT 1) END`

/** What happened to one indicator, newest first. */
export const selectIndicatorActions = (db: Sql, assessmentId: string, code: string) =>
  db
    .select({ ...columns, onBehalfOfName })
    .from(assessmentActions)
    .where(and(eq(assessmentActions.assessmentId, assessmentId), eq(assessmentActions.indicatorCode, code)))
    .orderBy(desc(assessmentActions.sequence))

/** Every rating that was ever given in these assessments, in order. */
export const selectRatedActions = (db: Sql, assessmentIds: readonly string[]) =>
  db
    .select({ assessmentId: assessmentActions.assessmentId, ...columns })
    .from(assessmentActions)
    .where(
      and(inArray(assessmentActions.assessmentId, [...assessmentIds]), eq(assessmentActions.kind, 'rated')),
    )
    .orderBy(asc(assessmentActions.sequence))

/** Every move to another revision in these assessments, in order. */
export const selectMoves = (db: Sql, assessmentIds: readonly string[]) =>
  db
    .select({ assessmentId: assessmentActions.assessmentId, ...columns })
    .from(assessmentActions)
    .where(
      and(
        inArray(assessmentActions.assessmentId, [...assessmentIds]),
        eq(assessmentActions.kind, 'edition_moved'),
      ),
    )
    .orderBy(asc(assessmentActions.sequence))

/** Every word on the boundary rule of an assessment, the newest first. */
export const selectRulings = (db: Sql, assessmentId: string) =>
  db
    .select(columns)
    .from(assessmentActions)
    .where(
      and(eq(assessmentActions.assessmentId, assessmentId), eq(assessmentActions.kind, 'boundary_ruled')),
    )
    .orderBy(desc(assessmentActions.sequence))

/** The last rating or judgement of each: what stands on the revision it was given in. */
export const selectLastJudgements = (db: Sql, assessmentIds: readonly string[]) =>
  db
    .select({ assessmentId: assessmentActions.assessmentId, sequence: max(assessmentActions.sequence) })
    .from(assessmentActions)
    .where(
      and(
        inArray(assessmentActions.assessmentId, [...assessmentIds]),
        inArray(assessmentActions.kind, ['rated', 'criteria_judged']),
      ),
    )
    .groupBy(assessmentActions.assessmentId)

type ActionRow = Awaited<ReturnType<typeof selectActions>>[number]

/** Parses the payload: a stored action of an unknown form stops here. */
export function toAction({ sequence, kind, payload, actorName, actedAt }: ActionRow): RecordedAction {
  const fields = typeof payload === 'object' && payload !== null ? payload : {}
  return { ...assessmentActionSchema.parse({ kind, ...fields }), sequence, actorName, actedAt }
}

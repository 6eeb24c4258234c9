import { and, asc, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { isRoundLocked } from '../../platform/database/is-round-locked.ts'
import { assessments } from '../../platform/database/tables/assessments.tables.ts'
import { assignmentChanges as changes } from '../../platform/database/tables/assignments.tables.ts'
import { institutions } from '../../platform/database/tables/institutions.tables.ts'
import { rounds } from '../../platform/database/tables/rounds.tables.ts'
import { waitForTurns } from '../../platform/database/wait-for-turn.ts'
import { type AssignmentChange, assignmentChangeSchema, type RecordedChange } from './assignment-change.ts'

const places = {
  id: assessments.id,
  institutionId: assessments.institutionId,
  stage: assessments.stage,
  year: rounds.year,
  roundKind: rounds.kind,
  timeZone: rounds.timeZone,
  editionId: rounds.editionId,
  editionRevision: rounds.editionRevision,
  isLocked: isRoundLocked,
}

/** Where an assessment is; that of a withdrawn round is nobody's to see. */
export const selectPlace = (db: Sql, assessmentId: string) => selectPlaces(db, [assessmentId])

export const selectPlaces = (db: Sql, assessmentIds: readonly string[]) =>
  db
    .select(places)
    .from(assessments)
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .where(and(inArray(assessments.id, [...assessmentIds]), isNull(rounds.withdrawnAt)))

export type Place = Awaited<ReturnType<typeof selectPlace>>[number]

/** What is judged from outside in a year in these institutions, by name of the institution. */
export const selectJudged = (
  db: Sql,
  { year, institutionIds }: { readonly year: number; readonly institutionIds: readonly string[] },
) =>
  db
    .select({
      id: assessments.id,
      institutionId: assessments.institutionId,
      institutionName: institutions.name,
      timeZone: rounds.timeZone,
    })
    .from(assessments)
    .innerJoin(institutions, eq(institutions.id, assessments.institutionId))
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .where(
      and(
        eq(rounds.year, year),
        isNull(rounds.withdrawnAt),
        inArray(rounds.kind, ['evaluation', 'monitoring']),
        inArray(assessments.institutionId, [...institutionIds]),
      ),
    )
    .orderBy(asc(institutions.name), asc(assessments.id))

export type Judged = Awaited<ReturnType<typeof selectJudged>>[number]

/** Everything that happened in the institution, in order. */
export async function listChanges(db: Sql, institutionId: string): Promise<RecordedChange[]> {
  return (await listChangesOfAll(db, [institutionId])).get(institutionId) ?? []
}

/** The same of many institutions at once. */
export async function listChangesOfAll(
  db: Sql,
  institutionIds: readonly string[],
): Promise<ReadonlyMap<string, RecordedChange[]>> {
  const rows = await db
    .select()
    .from(changes)
    .where(inArray(changes.institutionId, [...institutionIds]))
    .orderBy(asc(changes.institutionId), asc(changes.sequence))
  const byInstitution = Map.groupBy(rows, ({ institutionId }) => institutionId)
  return new Map([...byInstitution].map(([id, own]) => [id, own.map(toRecorded)]))
}

const underJudgement = [
  'submitted',
  'document_review',
  'interview',
  'site_visit',
  'score_review',
  'consolidation',
] as const

/** Where those from outside have something to do now: one assessment, or all that the transaction may see. Of a withdrawn round nothing is done. */
export const selectUnderJudgement = (db: Sql, assessmentId: string | undefined) =>
  db
    .select({
      ...places,
      movedAt: sql<string | null>`(
        SELECT max(m.acted_at) FROM undagi.assessment_actions m
         WHERE m.assessment_id = ${assessments.id} AND m.kind = 'stage_moved')`,
    })
    .from(assessments)
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .where(
      and(
        assessmentId === undefined ? undefined : eq(assessments.id, assessmentId),
        inArray(assessments.stage, [...underJudgement]),
        ne(rounds.kind, 'self_assessment'),
        isNull(rounds.withdrawnAt),
      ),
    )

export type UnderJudgement = Awaited<ReturnType<typeof selectUnderJudgement>>[number]

/** Every assessment of these institutions whose round is in use, with the clock by which its days are counted. */
export const selectPlacesOf = (db: Sql, institutionIds: readonly string[]) =>
  db
    .select(places)
    .from(assessments)
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .where(and(inArray(assessments.institutionId, [...institutionIds]), isNull(rounds.withdrawnAt)))

/** The same of every institution that the person sees, as far as it is about assessments of one year. */
export async function listChangesOfYear(db: Sql, year: number): Promise<RecordedChange[]> {
  const rows = await db
    .select({
      assessmentId: changes.assessmentId,
      kind: changes.kind,
      payload: changes.payload,
      actorId: changes.actorId,
      actorName: changes.actorName,
      recordedAt: changes.recordedAt,
    })
    .from(changes)
    .innerJoin(assessments, eq(assessments.id, changes.assessmentId))
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .where(
      and(
        eq(rounds.year, year),
        isNull(rounds.withdrawnAt),
        inArray(changes.kind, ['assigned', 'assignment_ended']),
      ),
    )
    .orderBy(asc(changes.institutionId), asc(changes.sequence))
  return rows.map(toRecorded)
}

interface ChangeRow extends Omit<RecordedChange, 'change'> {
  readonly kind: string
  readonly payload: unknown
}

/** A stored change of an unknown form stops here. */
function toRecorded({
  kind,
  payload,
  assessmentId,
  actorId,
  actorName,
  recordedAt,
}: ChangeRow): RecordedChange {
  const fields = typeof payload === 'object' && payload !== null ? payload : {}
  const change = assignmentChangeSchema.parse({ kind, ...fields })
  return { assessmentId, change, actorId, actorName, recordedAt }
}

export interface NewChange extends RecordedChange {
  readonly institutionId: string
  readonly sequence: number
}

export const insertChange = (db: Sql, added: NewChange): Promise<void> => insertChanges(db, [added])

export async function insertChanges(db: Sql, added: readonly NewChange[]): Promise<void> {
  const rows = added.map(({ change, ...recorded }) => {
    const { kind, ...payload }: AssignmentChange = change
    return { ...recorded, kind, payload }
  })
  if (rows.length > 0) await db.insert(changes).values(rows)
}

/** Two who assign at once are taken one after the other; always in the same order, so that two who plan never wait for each other. */
export async function waitForAssignments(db: Sql, institutionIds: readonly string[]): Promise<void> {
  await waitForTurns(
    db,
    institutionIds.toSorted().map((id) => `assignments:${id}`),
  )
}

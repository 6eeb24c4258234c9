import { unsentStates } from '@undagi/maturity'
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { calendarVersion } from '../../platform/database/calendar-version.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { isRoundLocked } from '../../platform/database/is-round-locked.ts'
import { preparedStatement } from '../../platform/database/prepared-statement.ts'
import { assessments } from '../../platform/database/tables/assessments.tables.ts'
import { institutions } from '../../platform/database/tables/institutions.tables.ts'
import { rounds } from '../../platform/database/tables/rounds.tables.ts'

export const assessmentColumns = {
  id: assessments.id,
  institutionId: assessments.institutionId,
  target: assessments.targetIndex,
  version: assessments.version,
  stage: assessments.stage,
  lastJudged: assessments.lastJudged,
  boundaryRule: assessments.boundaryRule,
  boundarySource: assessments.boundarySource,
  ...{ isLocked: isRoundLocked, calendarVersion },
  institution: institutions,
  round: rounds,
}

/** An assessment with its institution and round; that of a withdrawn round is nobody's to see. */
export const selectAssessment = preparedStatement(['assessmentId'], (db, given) =>
  db
    .select(assessmentColumns)
    .from(assessments)
    .innerJoin(institutions, eq(institutions.id, assessments.institutionId))
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .where(and(eq(assessments.id, given('assessmentId')), isNull(rounds.withdrawnAt))),
)

const withRound = (db: Sql) =>
  db
    .select({
      id: assessments.id,
      institutionId: assessments.institutionId,
      roundId: assessments.roundId,
      year: rounds.year,
      kind: rounds.kind,
      timeZone: rounds.timeZone,
      editionId: rounds.editionId,
      editionRevision: rounds.editionRevision,
      target: assessments.targetIndex,
      version: assessments.version,
      stage: assessments.stage,
      lastJudged: assessments.lastJudged,
      boundaryRule: assessments.boundaryRule,
      boundarySource: assessments.boundarySource,
      isLocked: isRoundLocked,
    })
    .from(assessments)
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))

export type AssessmentWithRound = Awaited<ReturnType<typeof withRound>>[number]

/** Every assessment of these institutions whose round is in use, the earliest year first. */
export const selectAssessmentsOf = (db: Sql, institutionIds: readonly string[]) =>
  withRound(db)
    .where(and(inArray(assessments.institutionId, [...institutionIds]), isNull(rounds.withdrawnAt)))
    .orderBy(asc(rounds.year))

export const selectAssessmentsWithRound = (db: Sql, ids: readonly string[]) =>
  withRound(db).where(inArray(assessments.id, [...ids]))

/** Held until the transaction ends: actions of one assessment get their numbers one after another. */
export const lockAssessment = preparedStatement(['assessmentId'], (db, given) =>
  db
    .select({ id: assessments.id })
    .from(assessments)
    .where(eq(assessments.id, given('assessmentId')))
    .for('no key update'),
)

/** The same for many: always in the order of their ids, so that two who hold several never wait for each other. */
export const lockAssessments = (db: Sql, ids: readonly string[]) =>
  db
    .select({ id: assessments.id })
    .from(assessments)
    .where(inArray(assessments.id, [...ids]))
    .orderBy(asc(assessments.id))
    .for('no key update')

/** Those that are the institution's own to pass on, with when they came to where they stand; null: nobody has moved them yet. */
export const selectOwnTurns = (db: Sql, assessmentId: string | undefined) =>
  db
    .select({
      ...{ id: assessments.id, institutionId: assessments.institutionId, stage: assessments.stage },
      ...{ year: rounds.year, isLocked: isRoundLocked },
      movedAt: sql<string | null>`(
        SELECT max(m.acted_at) FROM undagi.assessment_actions m
         WHERE m.assessment_id = ${assessments.id} AND m.kind = 'stage_moved')`,
    })
    .from(assessments)
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .where(
      and(
        assessmentId === undefined ? undefined : eq(assessments.id, assessmentId),
        inArray(assessments.stage, [...unsentStates]),
        isNull(rounds.withdrawnAt),
      ),
    )

export interface AssessmentRow {
  readonly id: string
  readonly institutionId: string
  readonly roundId: string
}

export async function insertAssessments(db: Sql, rows: readonly AssessmentRow[]): Promise<void> {
  await db.insert(assessments).values([...rows])
}

interface FoldedAssessment {
  readonly id: string
  readonly version: number
  readonly target: string | null
  readonly stage: string
  readonly lastJudged: string | null
  readonly boundaryRule: string | null
  readonly boundarySource: string | null
}

/** Any number in one statement. Written by the fold alone. */
export async function updateAssessments(db: Sql, rows: readonly FoldedAssessment[]): Promise<void> {
  await db.execute(sql`
    UPDATE ${assessments} a
       SET version = folded.version, target_index = folded.target, stage = folded.stage, last_judged = folded."lastJudged",
           boundary_rule = folded."boundaryRule", boundary_source = folded."boundarySource"
      FROM json_to_recordset(${JSON.stringify(rows)}::json)
           AS folded (id uuid, version integer, target text, stage text, "lastJudged" text,
                      "boundaryRule" text, "boundarySource" text)
     WHERE a.id = folded.id`)
}

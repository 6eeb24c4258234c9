import { asc, eq } from 'drizzle-orm'
import type { Sql } from '../platform/database/drizzle-on.ts'
import {
  assessmentResults,
  assessments,
  indicatorStates,
} from '../platform/database/tables/assessments.tables.ts'
import { institutions } from '../platform/database/tables/institutions.tables.ts'
import { rounds } from '../platform/database/tables/rounds.tables.ts'

/** Every assessment of every institution, with what its result is computed by. */
export const selectAssessmentKeys = (db: Sql) =>
  db
    .select({
      id: assessments.id,
      version: assessments.version,
      target: assessments.targetIndex,
      stage: assessments.stage,
      lastJudged: assessments.lastJudged,
      boundaryRule: assessments.boundaryRule,
      boundarySource: assessments.boundarySource,
      institutionName: institutions.name,
      year: rounds.year,
      editionId: rounds.editionId,
      editionRevision: rounds.editionRevision,
    })
    .from(assessments)
    .innerJoin(institutions, eq(institutions.id, assessments.institutionId))
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .orderBy(asc(assessments.id))

export type AssessmentKey = Awaited<ReturnType<typeof selectAssessmentKeys>>[number]

export const selectStoredStates = (db: Sql, assessmentId: string) =>
  db.select().from(indicatorStates).where(eq(indicatorStates.assessmentId, assessmentId))

export const selectStoredResult = (db: Sql, assessmentId: string) =>
  db.select().from(assessmentResults).where(eq(assessmentResults.assessmentId, assessmentId))

export type StoredState = Awaited<ReturnType<typeof selectStoredStates>>[number]
export type StoredResult = Awaited<ReturnType<typeof selectStoredResult>>[number]

import { eq } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { preparedStatement } from '../../platform/database/prepared-statement.ts'
import { assessments } from '../../platform/database/tables/assessments.tables.ts'
import { institutions } from '../../platform/database/tables/institutions.tables.ts'
import { rounds } from '../../platform/database/tables/rounds.tables.ts'

export const assessmentColumns = {
  id: assessments.id,
  institutionId: assessments.institutionId,
  target: assessments.targetIndex,
  version: assessments.version,
  institution: institutions,
  round: rounds,
}

/** An assessment with its institution and round. */
export const selectAssessment = preparedStatement(['assessmentId'], (db, given) =>
  db
    .select(assessmentColumns)
    .from(assessments)
    .innerJoin(institutions, eq(institutions.id, assessments.institutionId))
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .where(eq(assessments.id, given('assessmentId'))),
)

/** Held until the transaction ends: actions of one assessment get their numbers one after another. */
export const lockAssessment = preparedStatement(['assessmentId'], (db, given) =>
  db
    .select({ id: assessments.id })
    .from(assessments)
    .where(eq(assessments.id, given('assessmentId')))
    .for('no key update'),
)

export async function insertAssessment(
  db: Sql,
  assessment: { id: string; institutionId: string; roundId: string },
): Promise<void> {
  await db.insert(assessments).values(assessment)
}

/** Written by the fold alone. */
export async function updateAssessment(
  db: Sql,
  { id, version, target }: { id: string; version: number; target: string | null },
): Promise<void> {
  await db.update(assessments).set({ version, targetIndex: target }).where(eq(assessments.id, id))
}

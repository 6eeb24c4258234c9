import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { type AssessmentWithRound, lockAssessments, selectAssessmentsOf } from '../assessments.repository.ts'
import { selectStandingOf } from '../indicator-states.repository.ts'

export type FoundAssessment = AssessmentWithRound

/** How one indicator stands: what a change would be made on. */
interface Standing {
  readonly value: string | null
  readonly version: number
}

/** By assessment, then by indicator; what nobody touched is missing. */
export type Standings = ReadonlyMap<string, ReadonlyMap<string, Standing>>

/** Every assessment of these institutions, within a transaction of another feature. */
export async function findAssessments(
  db: Sql,
  institutionIds: readonly string[],
): Promise<readonly FoundAssessment[]> {
  return institutionIds.length === 0 ? [] : await selectAssessmentsOf(db, institutionIds)
}

/** Nobody acts on them until the transaction ends. */
export async function holdStill(db: Sql, assessmentIds: readonly string[]): Promise<void> {
  if (assessmentIds.length > 0) await lockAssessments(db, assessmentIds)
}

export async function readStandings(db: Sql, assessmentIds: readonly string[]): Promise<Standings> {
  const rows = assessmentIds.length === 0 ? [] : await selectStandingOf(db, assessmentIds)
  const byAssessment = new Map<string, Map<string, Standing>>()
  for (const { assessmentId, code, value, version } of rows) {
    const indicators = byAssessment.get(assessmentId) ?? new Map<string, Standing>()
    byAssessment.set(assessmentId, indicators.set(code, { value, version }))
  }
  return byAssessment
}

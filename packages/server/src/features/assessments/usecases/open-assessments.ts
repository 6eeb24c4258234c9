import type { RoundKind } from '@undagi/maturity'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { Edition } from '../../instruments/editions.ts'
import { insertAssessments } from '../assessments.repository.ts'
import { untouchedAssessment } from '../fold-assessment.ts'
import type { HeldAssessment } from '../record-actions.ts'
import { upsertResults } from '../results.repository.ts'

interface NewAssessment {
  readonly assessmentId: string
  readonly institutionId: string
  readonly roundId: string
  readonly year: number
}

interface EmptyAssessment extends NewAssessment {
  readonly kind: RoundKind
  readonly timeZone: string
}

/** As below, for who rates each of them in the same transaction: the fold writes the results then. */
export async function openAssessmentsToRate(db: Sql, openings: readonly NewAssessment[]): Promise<void> {
  await insertAssessments(
    db,
    openings.map(({ assessmentId: id, institutionId, roundId }) => ({ id, institutionId, roundId })),
  )
}

/** Empty assessments of new rounds, in the transaction that opens the rounds, which holds them: their results say that nothing is answered. */
export async function openAssessments(
  db: Sql,
  edition: Edition,
  openings: readonly EmptyAssessment[],
): Promise<readonly HeldAssessment[]> {
  await openAssessmentsToRate(db, openings)
  await upsertResults(
    db,
    openings.map(({ assessmentId, institutionId, year }) => ({
      ...{ assessmentId, institutionId, atSequence: 0 },
      result: edition.score({}, { year }),
    })),
  )
  const { stage } = untouchedAssessment
  return openings.map(({ assessmentId: id, institutionId, year, kind: roundKind, timeZone }) => ({
    ...{ id, institutionId, year, roundKind, timeZone, stage, edition, isLocked: false },
    ...{ state: untouchedAssessment, ratings: {} },
  }))
}

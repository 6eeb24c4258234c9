import type { AssessmentState } from '@undagi/maturity'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { selectOwnTurns } from '../assessments.repository.ts'

/** An assessment that waits for its own institution. */
export interface OwnTurn {
  readonly assessmentId: string
  readonly institutionId: string
  readonly stage: AssessmentState
  readonly year: number
  /** Null: nobody has moved it yet. */
  readonly since: Date | null
}

/** Whose turn is the institution's: of one assessment, or of all that this transaction may see. */
export async function listOwnTurns(db: Sql, assessmentId?: string): Promise<readonly OwnTurn[]> {
  const rows = await selectOwnTurns(db, assessmentId)
  return rows.map(({ id, movedAt, ...row }) => ({
    ...row,
    assessmentId: id,
    since: movedAt === null ? null : new Date(movedAt),
  }))
}

import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { Editions } from '../instruments/editions.ts'
import { assessmentNotFound } from './assessments.errors.ts'
import { canSeeAssessment } from './assessments.policy.ts'
import { type AssessmentRow, lockAssessment, selectAssessment } from './assessments.repository.ts'
import { selectStates } from './indicator-states.repository.ts'
import type { HeldAssessment } from './record-actions.ts'

export interface Held extends HeldAssessment {
  readonly row: AssessmentRow
}

/** Locks an assessment for the rest of the transaction and loads its state; 404 for who may not see it. */
export async function holdAssessment(
  db: Sql,
  { actor, assessmentId, editions }: { actor: Actor; assessmentId: string; editions: Editions },
): Promise<Held> {
  // Sent together and answered in order: what follows the lock sees what the last holder wrote.
  const [, [row], states] = await Promise.all([
    lockAssessment(db, { assessmentId }).execute(),
    selectAssessment(db, { assessmentId }).execute(),
    selectStates(db, { assessmentId }).execute(),
  ])
  if (row === undefined || !canSeeAssessment(actor, row)) throw assessmentNotFound()
  const { round, target, version } = row
  const edition = await editions.getWithin({ id: round.editionId, revision: round.editionRevision }, db)
  const indicators = new Map(states.map((state) => [state.code, state]))
  return {
    id: row.id,
    institutionId: row.institutionId,
    year: round.year,
    edition,
    state: { target, version, indicators },
    row,
  }
}

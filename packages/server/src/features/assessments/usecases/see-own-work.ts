import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import type { Editions } from '../../instruments/editions.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { canStartFromLastYear } from '../assessments.policy.ts'
import { selectAssessment } from '../assessments.repository.ts'
import { ensureReadable } from '../ensure-readable.ts'
import { ensureUnlocked } from '../ensure-unlocked.ts'
import { alreadySent } from '../stages/stages.errors.ts'

interface Wanted {
  readonly actor: Actor
  readonly assessmentId: string
  readonly editions: Editions
}

/** An assessment that this person may start from last year's, with the edition that it is filled in by; within a transaction of another feature. */
export async function getStartable(db: Sql, { actor, assessmentId, editions }: Wanted) {
  const [row] = await selectAssessment(db, { assessmentId }).execute()
  ensureReadable(actor, row)
  if (!canStartFromLastYear(actor, row))
    throw canStartFromLastYear(actor, { ...row, stage: 'filling' }) ? alreadySent() : roleNotAllowed()
  ensureUnlocked('start_from_last_year', row)
  const { indicators } = await editions.getWithin(editionKeyOf(row.round), db)
  return { institutionId: row.institutionId, round: row.round, indicators }
}

export { assessmentNotFound } from '../assessments.errors.ts'
export { canStartFromLastYear } from '../assessments.policy.ts'
export { roundLocked } from '../ensure-unlocked.ts'
export { alreadySent } from '../stages/stages.errors.ts'
export { ensureReadable, selectAssessment }

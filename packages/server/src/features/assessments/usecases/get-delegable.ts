import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { Editions } from '../../instruments/editions.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { assessorRequired } from '../assessments.errors.ts'
import { canDelegate } from '../assessments.policy.ts'
import { selectAssessment } from '../assessments.repository.ts'
import { ensureReadable } from '../ensure-readable.ts'
import { alreadySent } from '../stages/stages.errors.ts'

interface Wanted {
  readonly actor: Actor
  readonly assessmentId: string
  readonly editions: Editions
}

/** An assessment of which this person may delegate indicators, within a transaction of another feature. */
export async function getDelegable(db: Sql, { actor, assessmentId, editions }: Wanted) {
  const [row] = await selectAssessment(db, { assessmentId }).execute()
  ensureReadable(actor, row)
  if (!canDelegate(actor, row))
    throw canDelegate(actor, { ...row, stage: 'filling' }) ? alreadySent() : assessorRequired()
  const { indicatorByCode } = await editions.getWithin(editionKeyOf(row.round), db)
  return { id: row.id, institutionId: row.institutionId, indicatorByCode }
}

/** What it may answer. */
export { assessmentNotFound, assessorRequired } from '../assessments.errors.ts'
export { alreadySent } from '../stages/stages.errors.ts'

import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { Editions } from '../instruments/editions.ts'
import { editionKeyOf } from '../instruments/instruments.usecases.ts'
import { lockAssessment, selectAssessment } from './assessments.repository.ts'
import { ensureIndicatorReadable } from './ensure-readable.ts'
import { selectRatings, selectState } from './indicator-states.repository.ts'
import type { HeldAssessment } from './record-actions.ts'

interface Holding {
  readonly actor: Actor
  readonly assessmentId: string
  /** The indicator that will be acted on. */
  readonly code: string
  readonly editions: Editions
}

/** Locks an assessment for the rest of the transaction and loads what it takes to act; 404 for who may not see it. */
export async function holdAssessment(
  db: Sql,
  { actor, assessmentId, code, editions }: Holding,
): Promise<HeldAssessment> {
  // Sent together and answered in order: what follows the lock sees what the last holder wrote.
  const [, [row], ratings, indicators] = await Promise.all([
    lockAssessment(db, { assessmentId }).execute(),
    selectAssessment(db, { assessmentId }).execute(),
    selectRatings(db, { assessmentId }).execute(),
    selectState(db, { assessmentId, code }).execute(),
  ])
  ensureIndicatorReadable(actor, row, code)
  const { id, institutionId, round, target, version } = row
  return {
    ...{ id, institutionId, year: round.year },
    edition: await editions.getWithin(editionKeyOf(round), db),
    state: { target, version, indicators: new Map(indicators.map((state) => [state.code, state])) },
    ratings: Object.fromEntries(ratings.map(({ code, value }) => [code, value])),
  }
}

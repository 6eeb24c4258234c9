import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { Editions } from '../instruments/editions.ts'
import { editionKeyOf } from '../instruments/instruments.usecases.ts'
import { lockAssessment, selectAssessment } from './assessments.repository.ts'
import { ensureIndicatorReadable } from './ensure-readable.ts'
import { selectRatings, selectState } from './indicator-states.repository.ts'
import type { HeldAssessment } from './record-actions.ts'

interface Held {
  readonly assessmentId: string
  /** The indicator that will be acted on. */
  readonly code: string
  readonly editions: Editions
}

interface Holding extends Held {
  readonly actor: Actor
}

/** Locks an assessment for the rest of the transaction and loads what it takes to act; 404 for who may not see it. */
export async function holdAssessment(db: Sql, { actor, ...holding }: Holding): Promise<HeldAssessment> {
  const { row, load } = await lockForActing(db, holding)
  ensureIndicatorReadable(actor, row, holding.code)
  return load(row)
}

/** The same for the server itself; undefined where its round is withdrawn. */
export async function holdForServer(db: Sql, holding: Held): Promise<HeldAssessment | undefined> {
  const { row, load } = await lockForActing(db, holding)
  return row === undefined ? undefined : load(row)
}

async function lockForActing(db: Sql, { assessmentId, code, editions }: Held) {
  // Sent together and answered in order: what follows the lock sees what the last holder wrote.
  const [, [row], ratings, indicators] = await Promise.all([
    lockAssessment(db, { assessmentId }).execute(),
    selectAssessment(db, { assessmentId }).execute(),
    selectRatings(db, { assessmentId }).execute(),
    selectState(db, { assessmentId, code }).execute(),
  ])
  const load = async ({ id, institutionId, round, isLocked, ...standing }: NonNullable<typeof row>) => ({
    ...{ id, institutionId, year: round.year, roundKind: round.kind, timeZone: round.timeZone },
    ...{ stage: standing.stage, isLocked },
    edition: await editions.getWithin(editionKeyOf(round), db),
    state: { ...standing, indicators: new Map(indicators.map((state) => [state.code, state])) },
    ratings: Object.fromEntries(ratings.map(({ code, value }) => [code, value])),
  })
  return { row, load }
}

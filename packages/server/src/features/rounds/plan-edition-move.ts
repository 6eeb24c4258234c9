import type { Sql } from '../../platform/database/drizzle-on.ts'
import { holdStill } from '../assessments/usecases/find-assessments.ts'
import { weighEditionMove } from '../assessments/usecases/weigh-edition-move.ts'
import type { Editions } from '../instruments/editions.ts'
import { selectNewestRevisions } from '../instruments/instruments.usecases.ts'
import { type EditionMovePreview, presentEditionMove } from './edition-moves.presenter.ts'
import { findOwnRound } from './find-own-round.ts'
import { newestRevision, roundWithdrawn } from './rounds.errors.ts'
import { waitForRoundsOf } from './rounds.repository.ts'

export interface RoundPlace {
  readonly institutionId: string
  readonly roundId: string
}

/** What moving a round in use to the newest revision of its edition would change. */
export async function planEditionMove(db: Sql, place: RoundPlace, editions: Editions) {
  const { round, assessmentId } = await findOwnRound(db, place)
  if (round.withdrawnAt !== null) throw roundWithdrawn()
  const { editionId: id, editionRevision } = round
  const revisions = await selectNewestRevisions(db)
  const revision = revisions.find((each) => each.id === id)?.revision ?? editionRevision
  if (revision <= editionRevision) throw newestRevision()
  const from = await editions.getWithin({ id, revision: editionRevision }, db)
  const to = await editions.getWithin({ id, revision }, db)
  const move = await weighEditionMove(db, { assessmentId, to: { id, revision }, editions })
  const preview: EditionMovePreview = presentEditionMove(move, { from, to })
  return { preview, assessmentId, from, to }
}

/** Nobody changes the round or rates in it until the transaction ends. */
export async function holdOwnRound(db: Sql, place: RoundPlace) {
  await waitForRoundsOf(db, place.institutionId)
  const { assessmentId } = await findOwnRound(db, place)
  await holdStill(db, [assessmentId])
  return findOwnRound(db, place)
}

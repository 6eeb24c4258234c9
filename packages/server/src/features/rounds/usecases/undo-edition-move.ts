import { announce } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { readEditionMoves } from '../../assessments/usecases/read-edition-moves.ts'
import { recordEditionMove } from '../../assessments/usecases/record-edition-move.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { holdOwnRound, type RoundPlace } from '../plan-edition-move.ts'
import type { RoundRegister } from '../round-register.presenter.ts'
import { moveSettled, roundWithdrawn } from '../rounds.errors.ts'
import { updateRound } from '../rounds.repository.ts'
import { presentRegister } from './read-round-register.ts'

/** Back to the revision before, while nothing has been rated or judged by the new one. */
export async function undoEditionMove(place: RoundPlace, context: RequestContext): Promise<RoundRegister> {
  const { database, editions, request } = context
  const { at } = request
  const { register, assessmentId } = await database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_rounds', place.institutionId)
    const { round, assessmentId } = await holdOwnRound(db, place)
    if (round.withdrawnAt !== null) throw roundWithdrawn()
    const move = (await readEditionMoves(db, [assessmentId])).get(assessmentId)
    if (!move?.undoable) throw moveSettled()
    const { fromRevision: revision, toRevision } = move
    const { sha256 } = await editions.getWithin({ id: round.editionId, revision }, db)
    await updateRound(db, place.roundId, { editionRevision: revision, editionSha256: sha256 })
    const back = { fromRevision: toRevision, toRevision: revision, undone: true }
    await recordEditionMove(db, { actor, assessmentId, move: back, editions, at })
    return { register: await presentRegister(db, place.institutionId, { editions, at }), assessmentId }
  })
  await announce(assessmentTopic(assessmentId), context)
  return register
}

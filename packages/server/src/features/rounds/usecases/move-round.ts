import { announce } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { recordEditionMove } from '../../assessments/usecases/record-edition-move.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { holdOwnRound, planEditionMove, type RoundPlace } from '../plan-edition-move.ts'
import type { RoundRegister } from '../round-register.presenter.ts'
import { moveChanged } from '../rounds.errors.ts'
import { updateRound } from '../rounds.repository.ts'
import { presentRegister } from './read-round-register.ts'

/** Gives a round the newest revision of its edition, as the person saw it in the preview; ratings, ticks and texts stay. */
export async function moveRound(
  { expectedPreview, ...place }: RoundPlace & { readonly expectedPreview: string },
  context: RequestContext,
): Promise<RoundRegister> {
  const { database, editions, request } = context
  const { at } = request
  const { register, assessmentId } = await database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_rounds', place.institutionId)
    await holdOwnRound(db, place)
    const { preview, assessmentId, from, to } = await planEditionMove(db, place, editions)
    if (preview.preview !== expectedPreview) throw moveChanged()
    const [fromRevision, toRevision] = [from.instrument.revision, to.instrument.revision]
    await updateRound(db, place.roundId, { editionRevision: toRevision, editionSha256: to.sha256 })
    const move = { fromRevision, toRevision, undone: false }
    await recordEditionMove(db, { actor, assessmentId, move, editions, at })
    return { register: await presentRegister(db, place.institutionId, { editions, at }), assessmentId }
  })
  await announce(assessmentTopic(assessmentId), context)
  return register
}

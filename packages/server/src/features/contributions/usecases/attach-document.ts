import { announce } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { offerOwnDocument } from '../../evidence/usecases/offer-own-document.ts'
import type { OwnRequestView } from '../contributions.presenter.ts'
import { insertAttached } from '../contributions.repository.ts'
import { holdRequest, type RequestKey } from '../hold-request.ts'
import { announceContributions } from '../live/announce-contributions.ts'
import { getOwnRequest } from './list-own-contributions.ts'

/** Offers a document for the indicator of a request, as the answer's proof: judged and examined like every other. */
export async function attachDocument(
  { itemId, ...key }: RequestKey & { readonly itemId: string },
  context: RequestContext,
): Promise<OwnRequestView> {
  const { database, request } = context
  const { assessmentId, requestId } = key
  const { unitId, code } = await database.asActor(request, async ({ db, actor }) => {
    const held = await holdRequest(db, { ...key, actor, action: 'answer_contribution', at: request.at })
    const { institutionId, indicatorCode, unitName, unitId } = held
    const place = { institutionId, assessmentId, code: indicatorCode, itemId }
    const offerId = await offerOwnDocument(db, { ...place, why: unitName, actor, at: request.at })
    const author = { authorId: actor.personId, authorName: actor.name }
    await insertAttached(db, { offerId, requestId, institutionId, ...author, attachedAt: request.at })
    return { unitId, code: indicatorCode }
  })
  await announce(assessmentTopic(assessmentId), context)
  await announceContributions({ assessmentId, unitIds: [unitId], codes: [code] }, context)
  return getOwnRequest(key, context)
}

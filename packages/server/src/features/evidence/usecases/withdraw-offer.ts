import { refer } from '../../../platform/audit/references.ts'
import { announceAll } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { holdIndicator } from '../../assessments/usecases/hold-indicator.ts'
import { topicsOfItem } from '../events/evidence-topics.ts'
import { offerNotFound } from '../evidence.errors.ts'
import { endLink, selectLinks, selectRevisions } from '../evidence.repository.ts'
import { gatherItems, itemFor } from '../found-items.ts'

interface Withdrawal {
  readonly assessmentId: string
  readonly code: string
  readonly offerId: string
  readonly reason: string
}

/** Takes an item back from an indicator. The item stays, and so does the fact that it was offered. */
export async function withdrawOffer(
  { assessmentId, code, offerId, reason }: Withdrawal,
  context: RequestContext,
): Promise<void> {
  const { database, editions, request } = context
  const topics = await database.asActor(request, async ({ db, actor }) => {
    const { held, author } = await holdIndicator(db, {
      ...{ actor, assessmentId, code, editions },
      at: request.at,
    })
    const key = { assessmentId, code }
    const links = await selectLinks(db, key)
    const link = links.find(({ id }) => id === offerId)
    const items = gatherItems({ revisions: await selectRevisions(db, key), files: [], links })
    const item = items.find(({ id }) => id === link?.itemId)
    if (link === undefined || item === undefined || itemFor(actor, item) === undefined) throw offerNotFound()
    // Whoever helps takes back what they offered themselves.
    if (author.onBehalfOf !== null && link.authorId !== actor.personId) throw offerNotFound()
    await endLink(db, {
      ...{ linkId: offerId, institutionId: held.institutionId, reason, endedAt: request.at },
      ...{ authorId: author.personId, authorName: author.name, onBehalfOf: author.onBehalfOf },
    })
    refer(db, { evidence: [{ itemId: link.itemId, offerId, indicator: code, ended: true }] })
    return topicsOfItem(item)
  })
  await announceAll([assessmentTopic(assessmentId), ...topics], context)
}

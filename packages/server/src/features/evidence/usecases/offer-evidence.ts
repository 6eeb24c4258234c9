import type { Indicator } from '@undagi/maturity'
import { refer } from '../../../platform/audit/references.ts'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { announceAll } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { holdIndicator, unknownCriterion } from '../../assessments/usecases/hold-indicator.ts'
import { canIn } from '../../institutions/institutions.usecases.ts'
import { topicsOfItem } from '../events/evidence-topics.ts'
import { evidenceNotFound, offeredAlready } from '../evidence.errors.ts'
import { type OfferedEvidence, presentOffered } from '../evidence.presenter.ts'
import { insertLink, type NewLink, selectLinks, waitForItem } from '../evidence.repository.ts'
import { findItemWithin } from '../find-item.ts'
import type { FoundItem } from '../found-items.ts'

type Place = Pick<NewLink, 'itemId' | 'criterionCode' | 'article' | 'page' | 'atSeconds' | 'why'>

interface Offer extends Place {
  readonly assessmentId: string
  readonly code: string
}

/** Offers an item for an indicator, or for one criterion of it. */
export async function offerEvidence(
  { assessmentId, code, ...place }: Offer,
  context: RequestContext,
): Promise<OfferedEvidence> {
  const { database, editions, request } = context
  const { offered, topics } = await database.asActor(request, async ({ db, actor }) => {
    const { held, author, indicator } = await holdIndicator(db, {
      ...{ actor, assessmentId, code, editions },
      at: request.at,
    })
    const { itemId, criterionCode = null } = place
    if (criterionCode !== null && !hasCriterion(indicator, criterionCode)) throw unknownCriterion()
    await waitForItem(db, itemId)
    const spot = { assessmentId, code, institutionId: held.institutionId }
    const item = await findOfferable(db, { ...spot, itemId, actor })
    const isThere = item.offers.some(
      (each) =>
        each.assessmentId === assessmentId &&
        each.indicatorCode === code &&
        each.criterionCode === criterionCode,
    )
    if (isThere) throw offeredAlready()
    const id = await insertLink(db, {
      ...place,
      ...{ institutionId: held.institutionId, assessmentId, indicatorCode: code },
      ...{ authorId: author.personId, authorName: author.name, onBehalfOf: author.onBehalfOf },
      linkedAt: request.at,
    })
    refer(db, { evidence: [{ itemId, offerId: id, indicator: code }] })
    const links = await selectLinks(db, { institutionId: held.institutionId, itemId })
    const link = links.find((each) => each.id === id)
    if (link === undefined) throw new Error('An offer that was just written is not there')
    return {
      offered: presentOffered({ item: { ...item, isRevisedSince: false }, offer: link }, context),
      topics: topicsOfItem(item),
    }
  })
  await announceAll([assessmentTopic(assessmentId), ...topics], context)
  return offered
}

interface Wanted {
  readonly institutionId: string
  readonly itemId: string
  readonly assessmentId: string
  readonly code: string
  readonly actor: Actor
}

/** Whoever does not read the library offers what they brought themselves, or what stands at this indicator already. */
async function findOfferable(
  db: Sql,
  { institutionId, itemId, assessmentId, code, actor }: Wanted,
): Promise<FoundItem> {
  const item = await findItemWithin(db, { institutionId, itemId }, actor)
  const isKnown =
    canIn(actor, 'read_evidence', institutionId) ||
    item.newest.row.authorId === actor.personId ||
    item.offers.some((each) => each.assessmentId === assessmentId && each.indicatorCode === code)
  if (!isKnown) throw evidenceNotFound()
  return item
}

function hasCriterion({ levels }: Indicator, code: string): boolean {
  return levels.some(({ criteria }) => criteria.some((each) => each.code === code))
}

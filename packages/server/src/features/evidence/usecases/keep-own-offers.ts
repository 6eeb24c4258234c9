import { refer } from '../../../platform/audit/references.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { endLink, insertLink, selectLinks, waitForItem } from '../evidence.repository.ts'
import { holdAssessments, selectEveryLink } from '../own-offers.repository.ts'
import { type KnownOffer, type OfferOrigin, type OfferPlace, planOwnOffers } from '../plan-own-offers.ts'

export interface WantedOffer extends OfferPlace {
  readonly why: string
}

interface Keeping {
  readonly institutionId: string
  readonly origin: OfferOrigin
  /** In which it may act; what was offered in others stays as it is. */
  readonly assessmentIds: readonly string[]
  readonly wanted: readonly WantedOffer[]
  readonly endReason: string
  /** Whose change led to it. */
  readonly author: { readonly personId: string; readonly name: string }
  readonly at: Date
}

/**
 * Makes what Undagi offers by itself from one origin be what is wanted, within the transaction of whoever changed that origin. Answers the
 * assessments in which something changed.
 */
export async function keepOwnOffers(db: Sql, keeping: Keeping): Promise<string[]> {
  const { assessmentIds, wanted } = keeping
  if (assessmentIds.length === 0) return []
  if (isNothing(await planNow(db, keeping))) return []
  // In the order in which whoever offers by hand holds them.
  await holdAssessments(db, assessmentIds)
  for (const itemId of new Set(wanted.map((each) => each.itemId).sort())) await waitForItem(db, itemId)
  const { offer, end } = await planNow(db, keeping)
  for (const place of offer) await offerPlace(db, place, keeping)
  for (const { id } of end) await endOffer(db, id, keeping)
  return [...new Set([...offer, ...end].map(({ assessmentId }) => assessmentId))]
}

/** For whoever holds a document afterwards and keeps these offers then. */
export async function holdForOwnOffers(db: Sql, assessmentIds: readonly string[]): Promise<void> {
  if (assessmentIds.length > 0) await holdAssessments(db, assessmentIds)
}

async function planNow(db: Sql, { wanted, assessmentIds, origin }: Keeping) {
  const rows = await selectEveryLink(db, assessmentIds)
  const known = rows.map(({ endId, endOrigin, ...link }): KnownOffer => {
    const ended = endOrigin === null ? ('by_a_person' as const) : ('by_itself' as const)
    return { ...link, ended: endId === null ? null : ended }
  })
  const { offer, end } = planOwnOffers(wanted, known, origin)
  return { offer, end: known.filter(({ id }) => end.includes(id)) }
}

const isNothing = ({ offer, end }: Awaited<ReturnType<typeof planNow>>) =>
  offer.length === 0 && end.length === 0

async function offerPlace(db: Sql, place: WantedOffer, { institutionId, origin, author, at }: Keeping) {
  const { itemId, indicatorCode } = place
  const offerId = await insertLink(db, {
    ...{ ...place, institutionId, origin, article: null, page: null, atSeconds: null },
    ...{ authorId: author.personId, authorName: author.name, linkedAt: at },
  })
  refer(db, { evidence: [{ itemId, offerId, indicator: indicatorCode, origin }] })
}

async function endOffer(db: Sql, linkId: string, { institutionId, origin, author, at, endReason }: Keeping) {
  await endLink(db, {
    ...{ linkId, institutionId, origin, reason: endReason, endedAt: at },
    ...{ authorId: author.personId, authorName: author.name },
  })
  refer(db, { evidence: [{ offerId: linkId, ended: true, origin }] })
}

/** What Undagi offers now from one origin, in rounds that are in use. */
export async function listOwnOffers(db: Sql, institutionId: string, origin: OfferOrigin) {
  const links = await selectLinks(db, { institutionId })
  return links
    .filter((link) => link.origin === origin)
    .map(({ year, indicatorCode, criterionCode, itemId }) => ({ year, indicatorCode, criterionCode, itemId }))
}

import { refer } from '../../../platform/audit/references.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { insertLink, type NewLink, waitForItem } from '../evidence.repository.ts'
import { selectEveryLink } from '../own-offers.repository.ts'

type Place = Pick<
  NewLink,
  'itemId' | 'indicatorCode' | 'criterionCode' | 'article' | 'page' | 'atSeconds' | 'why'
>

interface Offering {
  readonly institutionId: string
  readonly assessmentId: string
  readonly places: readonly Place[]
  readonly author: { readonly personId: string; readonly name: string }
  readonly at: Date
}

/**
 * Offers documents where they were offered before, within a transaction of another feature that has asked whether the person may; what is
 * offered there already, by whomever, is passed over. Answers how many were offered.
 */
export async function offerAgain(db: Sql, offering: Offering): Promise<number> {
  const { institutionId, assessmentId, places, author, at } = offering
  // In the order in which whoever offers several holds them.
  for (const itemId of [...new Set(places.map((each) => each.itemId))].sort()) await waitForItem(db, itemId)
  const links = await selectEveryLink(db, [assessmentId])
  const taken = new Set(links.filter(({ endId }) => endId === null).map(keyOf))
  let offered = 0
  for (const place of places) {
    if (taken.has(keyOf(place))) continue
    taken.add(keyOf(place))
    const offerId = await insertLink(db, {
      ...{ ...place, institutionId, assessmentId, linkedAt: at },
      ...{ authorId: author.personId, authorName: author.name, onBehalfOf: null },
    })
    refer(db, { evidence: [{ itemId: place.itemId, offerId, indicator: place.indicatorCode }] })
    offered += 1
  }
  return offered
}

interface Placed {
  readonly itemId: string
  readonly indicatorCode: string
  readonly criterionCode?: string | null | undefined
}

const keyOf = ({ itemId, indicatorCode, criterionCode }: Placed) =>
  `${itemId} ${indicatorCode} ${criterionCode ?? ''}`

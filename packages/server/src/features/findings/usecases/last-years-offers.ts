import type { Indicator } from '@undagi/maturity'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { gatherKnown, selectKnown } from '../known-evidence.ts'
import { type LapsingOffer, lapsingOffers } from '../lapsing-offers.ts'
import type { KnownItem } from '../to-evidence-facts.ts'

/** Why a document of last year proves nothing this year. */
export const obstacles = ['restricted', 'revoked', 'refused', 'validity', 'review_due', 'age'] as const
type Obstacle = (typeof obstacles)[number]

/** Something that was offered last year, with what stands against offering it again. */
export interface LastYearsOffer {
  readonly offer: KnownItem['offers'][number]
  /** Null: it is for few to see. */
  readonly title: string | null
  readonly obstacle: Obstacle | null
  /** The day since when, or until when; of those that have one. */
  readonly on: string | null
}

interface Wanted {
  readonly lastId: string
  readonly actor: Pick<Actor, 'personId' | 'memberships'>
  /** The round in which it would be offered again: what counts is its day. */
  readonly round: Parameters<typeof gatherKnown>[1]['round']
  readonly indicators: readonly Indicator[]
  readonly at: Date
}

/** Everything that was offered last year and still stands there, as it would count on the day of this round. Within a transaction of another feature. */
export async function readLastYearsOffers(
  db: Sql,
  { lastId, actor, round, indicators, at }: Wanted,
): Promise<readonly LastYearsOffer[]> {
  const rows = await Promise.all(selectKnown(db, { assessmentId: lastId }))
  const known = gatherKnown(rows, { actor, round, at })
  const lapses = new Map<string, LapsingOffer>()
  for (const lapse of lapsingOffers(known, indicators, round.assessmentDate))
    if (!lapses.has(lapse.offer.id)) lapses.set(lapse.offer.id, lapse)
  const refused = known.refused.flatMap((item) =>
    item.offers.map((offer) => ({ offer, title: titleOf(item), obstacle: 'refused' as const, on: null })),
  )
  const standing = known.items.flatMap((item) =>
    item.offers.map((offer) => ({ offer, title: titleOf(item), ...against(item, lapses.get(offer.id)) })),
  )
  return [...standing, ...refused]
}

function titleOf({ isHidden, newest }: Pick<KnownItem, 'isHidden' | 'newest'>): string | null {
  return isHidden ? null : newest.row.title
}

function against(item: KnownItem, lapse: LapsingOffer | undefined): Pick<LastYearsOffer, 'obstacle' | 'on'> {
  // Whoever may not see it does not offer it.
  if (item.isHidden) return { obstacle: 'restricted', on: null }
  if (item.registered?.state === 'revoked') return { obstacle: 'revoked', on: item.registered.since }
  if (item.newest.row.status === 'revoked') return { obstacle: 'revoked', on: null }
  return lapse === undefined ? { obstacle: null, on: null } : { obstacle: lapse.why, on: lapse.on }
}

import type { Actor } from '../../../platform/database/actor.ts'
import { canView } from '../evidence.policy.ts'
import type { OfferHistoryRow } from '../offer-history.repository.ts'

/** That something was offered as proof, or taken back. */
export interface OfferEvent {
  readonly kind: 'evidence_offered' | 'evidence_withdrawn'
  readonly offerId: string
  /** Null: restricted, and not for this person. */
  readonly title: string | null
  readonly criterionCode: string | null
  /** Undagi did it by itself, following what a person changed elsewhere. */
  readonly byItself: boolean
  /** Of taking back; may be empty, and is to whoever may not see the title: it may name what it is about. */
  readonly reason: string
  readonly actorName: string
  readonly onBehalfOfName: string | null
  readonly at: Date
}

/** What was offered for an indicator and taken back, the newest first. For a read of another feature. */
export function toOfferEvents(
  rows: readonly OfferHistoryRow[],
  actor: Pick<Actor, 'personId'>,
): OfferEvent[] {
  return rows.flatMap((row) => eventsOf(row, actor)).toSorted((a, b) => b.at.getTime() - a.at.getTime())
}

function eventsOf(row: OfferHistoryRow, actor: Pick<Actor, 'personId'>): OfferEvent[] {
  const { offerId, criterionCode, endedBy, endedAt, endedFor } = row
  const title = canView(actor, row, row.itemAuthorId) ? row.title : null
  const about = { offerId, criterionCode, title }
  const { actorName, onBehalfOfName, at } = row
  const offered: OfferEvent = {
    ...{ kind: 'evidence_offered', ...about, byItself: row.origin !== null, reason: '' },
    ...{ actorName, onBehalfOfName, at },
  }
  if (endedBy === null || endedAt === null) return [offered]
  const withdrawn: OfferEvent = {
    ...{
      kind: 'evidence_withdrawn',
      ...about,
      byItself: row.endOrigin !== null,
      reason: title === null ? '' : (row.endReason ?? ''),
    },
    ...{ actorName: endedBy, onBehalfOfName: endedFor, at: endedAt },
  }
  return [withdrawn, offered]
}

export { selectOfferHistory } from '../offer-history.repository.ts'

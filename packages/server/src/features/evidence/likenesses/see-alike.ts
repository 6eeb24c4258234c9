import type { Actor } from '../../../platform/database/actor.ts'
import { canIn } from '../../institutions/institutions.usecases.ts'
import { canView } from '../evidence.policy.ts'
import type { AlikeRow, OtherItem } from './alike-items.repository.ts'

export interface Where {
  readonly institutionId: string
  /** What is offered there, whoever sees one thing of it sees all of it. */
  readonly at?: { readonly assessmentId: string; readonly code: string }
}

/**
 * Whether somebody may be told of an item that it is there. Of a restricted one only its people; whoever does not read the library, only of
 * what they brought themselves and of what stands beside at the same indicator.
 */
export function mayBeTold(
  actor: Pick<Actor, 'personId' | 'memberships'>,
  other: Pick<OtherItem, 'confidentiality' | 'viewerIds' | 'authorId' | 'itemAuthorId' | 'places'>,
  { institutionId, at }: Where,
): boolean {
  if (!canView(actor, other, other.itemAuthorId)) return false
  return (
    canIn(actor, 'read_evidence', institutionId) ||
    [other.authorId, other.itemAuthorId].includes(actor.personId) ||
    other.places.some((each) => isAt(each, at))
  )
}

/** Where it is offered, as far as somebody may be told: whoever does not read the library hears of no other indicator than their own. */
export function placesTold(actor: Actor, { places }: OtherItem, { institutionId, at }: Where) {
  if (canIn(actor, 'read_evidence', institutionId)) return places
  return places.filter((each) => isAt(each, at))
}

const isAt = ({ assessmentId, indicatorCode }: OtherItem['places'][number], at: Where['at']) =>
  assessmentId === at?.assessmentId && indicatorCode === at.code

type Years = Pick<AlikeRow, 'year'> & { readonly other: Pick<OtherItem, 'year'> }

/** Whether the year that it bears is after or before that of the other; null: both bear the same, or it is not known of one. */
export function byYear({ year, other }: Years): 'later' | 'earlier' | null {
  if (year === null || other.year === null || year === other.year) return null
  return year > other.year ? 'later' : 'earlier'
}

/** Whether a file came after the one it is like: by the years on both, or else by which was received first. */
export function isLater(row: Pick<AlikeRow, 'year' | 'receivedAt' | 'other'>): boolean {
  const order = byYear(row)
  if (order !== null) return order === 'later'
  return new Date(row.receivedAt) > new Date(row.other.receivedAt)
}

import type { AssessmentState } from '@undagi/maturity'
import { mayThrough } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'
import { canIn, ensureMay } from '../institutions/institutions.usecases.ts'
import { evidenceNotFound, offeredBeyond, sentWithDocument } from './evidence.errors.ts'
import type { FoundItem } from './found-items.ts'

/** Whoever keeps documents here, or may by a delegation keep their own: which they are, only the item says. */
export function ensureMayReviseSome(actor: Actor, institutionId: string): void {
  const own = { institutionId, isOwn: true }
  if (actor.delegations.some((each) => mayThrough(each, 'revise_own_evidence', own))) return
  ensureMay(actor, 'revise_evidence', institutionId)
}

type Offer = FoundItem['offers'][number]

/** What is brought after the interview is new: what was judged before stays as it was. */
const isReviewed = ({ stage }: Offer) => stage === 'score_review' || stage === 'consolidation'

/**
 * A helper revises what they brought and nobody else revised since, and only while it is offered nowhere but at indicators that were
 * delegated: a revision shows wherever the item is offered. Of those, what is out of the team's hands stays as it was passed on.
 */
export function ensureMayRevise(
  actor: Actor,
  institutionId: string,
  { authorId, newest, offers }: FoundItem,
): void {
  if (canIn(actor, 'revise_evidence', institutionId)) return
  const isOwn = [authorId, newest.row.authorId].every((each) => each === actor.personId)
  const lends = actor.delegations.filter((each) =>
    mayThrough(each, 'revise_own_evidence', { institutionId, isOwn }),
  )
  if (lends.length === 0) throw evidenceNotFound()
  const isLent = ({ assessmentId, indicatorCode }: Offer, state: AssessmentState) => {
    const place = { institutionId, assessmentId, indicatorCode, state } as const
    return lends.some((each) => mayThrough(each, 'offer_evidence', place))
  }
  if (!offers.every((offer) => isLent(offer, 'filling'))) throw offeredBeyond()
  if (!offers.every((offer) => isLent(offer, offer.stage) && !isReviewed(offer))) throw sentWithDocument()
}

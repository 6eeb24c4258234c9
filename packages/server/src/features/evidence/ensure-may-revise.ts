import { mayThrough } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'
import { canIn, ensureMay } from '../institutions/institutions.usecases.ts'
import { evidenceNotFound, offeredBeyond } from './evidence.errors.ts'
import type { FoundItem } from './found-items.ts'

/** Whoever keeps documents here, or may by a delegation keep their own: which they are, only the item says. */
export function ensureMayReviseSome(actor: Actor, institutionId: string): void {
  const own = { institutionId, isOwn: true }
  if (actor.delegations.some((each) => mayThrough(each, 'revise_own_evidence', own))) return
  ensureMay(actor, 'revise_evidence', institutionId)
}

/**
 * A helper revises what they brought and nobody else revised since, and only while it is offered nowhere but at indicators that were
 * delegated: a revision shows wherever the item is offered.
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
  const isCovered = offers.every(({ assessmentId, indicatorCode, stage }) => {
    const place = { institutionId, assessmentId, indicatorCode, state: stage } as const
    return lends.some((each) => mayThrough(each, 'offer_evidence', place))
  })
  if (!isCovered) throw offeredBeyond()
}

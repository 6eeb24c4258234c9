import { refer } from '../../../platform/audit/references.ts'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { evidenceNotFound, offeredAlready } from '../evidence.errors.ts'
import { insertLink, waitForItem } from '../evidence.repository.ts'
import { findItemWithin } from '../find-item.ts'

interface Offering {
  readonly institutionId: string
  readonly assessmentId: string
  readonly code: string
  readonly itemId: string
  readonly why: string
  readonly actor: Actor
  readonly at: Date
}

/**
 * Offers a document for an indicator as a whole, by who brought it themselves; within a transaction of another feature that has asked
 * whether they may. What others brought is not there for them.
 */
export async function offerOwnDocument(db: Sql, offering: Offering): Promise<string> {
  const { institutionId, assessmentId, code, itemId, why, actor, at } = offering
  await waitForItem(db, itemId)
  const item = await findItemWithin(db, { institutionId, itemId }, actor)
  if (item.newest.row.authorId !== actor.personId) throw evidenceNotFound()
  const isThere = item.offers.some(
    (each) =>
      each.assessmentId === assessmentId && each.indicatorCode === code && each.criterionCode === null,
  )
  if (isThere) throw offeredAlready()
  const offerId = await insertLink(db, {
    ...{ institutionId, assessmentId, indicatorCode: code, itemId, criterionCode: null, why },
    ...{ article: null, page: null, atSeconds: null, linkedAt: at },
    ...{ authorId: actor.personId, authorName: actor.name, onBehalfOf: null },
  })
  refer(db, { evidence: [{ itemId, offerId, indicator: code }] })
  return offerId
}

/** What it may answer. */
export { evidenceNotFound, offeredAlready } from '../evidence.errors.ts'

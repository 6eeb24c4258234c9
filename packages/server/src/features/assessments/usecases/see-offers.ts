import type { Actor } from '../../../platform/database/actor.ts'
import { roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { canSeeOffered, delegatedCodes } from '../assessments.policy.ts'
import { selectAssessment } from '../assessments.repository.ts'
import { ensureIndicatorReadable, ensurePartReadable, ensureReadable } from '../ensure-readable.ts'

type Row = Awaited<ReturnType<ReturnType<typeof selectAssessment>['execute']>>[number]

/** The assessment of an indicator whose evidence the person may see; 404 or 403 otherwise. For a read of another feature. */
export function ensureOffersSeen(actor: Actor, row: Row | undefined, code: string): asserts row is Row {
  ensureIndicatorReadable(actor, row, code)
  if (!canSeeOffered(actor, row) && !delegatedCodes(actor, row).has(code)) throw roleNotAllowed()
}

/** The same for who sees it in their own right: what a colleague lent opens nothing here. */
export function ensureOffersOwn(actor: Actor, row: Row | undefined): asserts row is Row {
  ensureReadable(actor, row)
  if (!canSeeOffered(actor, row)) throw roleNotAllowed()
}

/** The same of an assessment of which the person sees the evidence of some indicators at least. */
export function ensurePartSeen(actor: Actor, row: Row | undefined): asserts row is Row {
  ensurePartReadable(actor, row)
  if (!canSeeOffered(actor, row) && delegatedCodes(actor, row).size === 0) throw roleNotAllowed()
}

/** Of which indicators the person sees the evidence. */
export function offersSeen(actor: Actor, row: Pick<Row, 'id' | 'institutionId'>): (code: string) => boolean {
  if (canSeeOffered(actor, row)) return () => true
  const delegated = delegatedCodes(actor, row)
  return (code) => delegated.has(code)
}

export { indicatorNotFound, unknownCriterion } from '../assessments.errors.ts'
export { selectAssessment }

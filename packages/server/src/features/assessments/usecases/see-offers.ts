import type { Actor } from '../../../platform/database/actor.ts'
import { roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { canSeeOffered, delegatedCodes } from '../assessments.policy.ts'
import { selectAssessment } from '../assessments.repository.ts'
import { ensureIndicatorReadable } from '../ensure-readable.ts'

type Row = Awaited<ReturnType<ReturnType<typeof selectAssessment>['execute']>>[number]

/** The assessment of an indicator whose evidence the person may see; 404 or 403 otherwise. For a read of another feature. */
export function ensureOffersSeen(actor: Actor, row: Row | undefined, code: string): asserts row is Row {
  ensureIndicatorReadable(actor, row, code)
  if (!canSeeOffered(actor, row) && !delegatedCodes(actor, row).has(code)) throw roleNotAllowed()
}

export { selectAssessment }

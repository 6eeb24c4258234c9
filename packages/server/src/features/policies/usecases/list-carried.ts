import type { RequestContext } from '../../../request-context.ts'
import { ensureOffersSeen, selectAssessment } from '../../assessments/usecases/see-offers.ts'
import { type CarriedByPolicies, presentCarried } from '../carried.presenter.ts'
import { gatherRegister } from '../found-register.ts'
import { selectRegister } from '../policies.repository.ts'

interface IndicatorKey {
  readonly assessmentId: string
  readonly code: string
}

/** The policies that carry an indicator, what is left of each, and whether that fits before the round is closed. */
export async function listCarried(
  { assessmentId, code }: IndicatorKey,
  { database, request }: RequestContext,
): Promise<CarriedByPolicies> {
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, { assessmentId }),
    ...selectRegister(db, { assessmentId }),
  ])
  const [[row], ...register] = results
  ensureOffersSeen(actor, row, code)
  return presentCarried(gatherRegister(register, request.at), row.round, code)
}

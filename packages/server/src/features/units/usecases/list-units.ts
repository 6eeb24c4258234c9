import type { RequestContext } from '../../../request-context.ts'
import { ensureVisible } from '../../institutions/institutions.usecases.ts'
import { presentUnit } from '../units.presenter.ts'
import { selectActiveUnits } from '../units.repository.ts'

/** The units that are active now: what one chooses from. */
export async function listUnits(institutionId: string, { database, request }: RequestContext) {
  const { actor, results } = await database.read(request, (db) => [selectActiveUnits(db, institutionId)])
  ensureVisible(actor, institutionId)
  return results[0].map(presentUnit)
}

/** For who appoints somebody to a unit, within a transaction of their own. */
export { selectActiveUnits } from '../units.repository.ts'

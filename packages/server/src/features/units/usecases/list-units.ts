import type { RequestContext } from '../../../request-context.ts'
import { ensureVisible } from '../../institutions/institutions.usecases.ts'
import { selectUnitFunctions, toFunctionsOf } from '../unit-functions.repository.ts'
import { presentActiveUnit } from '../units.presenter.ts'
import { selectActiveUnits } from '../units.repository.ts'

/** The units that are active now: what one chooses from. */
export async function listUnits(institutionId: string, { database, request }: RequestContext) {
  const { actor, results } = await database.read(request, (db) => [
    selectActiveUnits(db, institutionId),
    selectUnitFunctions(db, institutionId),
  ])
  ensureVisible(actor, institutionId)
  const [units, stored] = results
  const functions = toFunctionsOf(stored)
  return units.map((unit) => presentActiveUnit(unit, functions))
}

/** For who appoints somebody to a unit, within a transaction of their own. */
export { selectActiveUnits } from '../units.repository.ts'

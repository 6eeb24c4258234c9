import { dayIn } from '../../../platform/day-in.ts'
import type { RequestContext } from '../../../request-context.ts'
import { ensureVisible, institutionNotFound } from '../../institutions/institutions.usecases.ts'
import { selectUnitFunctions, toFunctionsOf } from '../unit-functions.repository.ts'
import { presentRegister, type UnitRegister } from '../units.presenter.ts'
import { selectTimeZone, selectUnitChanges, toUnitChange } from '../units.repository.ts'

export async function readUnitRegister(
  institutionId: string,
  { database, request }: RequestContext,
): Promise<UnitRegister> {
  const { actor, results } = await database.read(request, (db) => [
    selectTimeZone(db, institutionId),
    selectUnitChanges(db, institutionId),
    selectUnitFunctions(db, institutionId),
  ])
  ensureVisible(actor, institutionId)
  const [[institution], changes, stored] = results
  if (institution === undefined) throw institutionNotFound()
  const today = dayIn(institution.timeZone, request.at)
  return presentRegister(changes.map(toUnitChange), { today, functions: toFunctionsOf(stored) })
}

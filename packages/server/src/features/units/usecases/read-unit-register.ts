import { dayIn } from '../../../platform/day-in.ts'
import type { RequestContext } from '../../../request-context.ts'
import { ensureVisible, institutionNotFound } from '../../institutions/institutions.usecases.ts'
import { presentRegister, type UnitRegister } from '../units.presenter.ts'
import { selectTimeZone, selectUnitChanges, toUnitChange } from '../units.repository.ts'

export async function readUnitRegister(
  institutionId: string,
  { database, request }: RequestContext,
): Promise<UnitRegister> {
  const { actor, results } = await database.read(request, (db) => [
    selectTimeZone(db, institutionId),
    selectUnitChanges(db, institutionId),
  ])
  ensureVisible(actor, institutionId)
  const [[institution], changes] = results
  if (institution === undefined) throw institutionNotFound()
  return presentRegister(changes.map(toUnitChange), dayIn(institution.timeZone, request.at))
}

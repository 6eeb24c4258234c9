import { dayIn } from '../../../platform/day-in.ts'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay, institutionNotFound } from '../../institutions/institutions.usecases.ts'
import type { NewUnitChange } from '../decide-unit-change.ts'
import { recordUnitChange } from '../record-unit-change.ts'
import { selectUnitFunctions, toFunctionsOf } from '../unit-functions.repository.ts'
import { presentRegister, type UnitRegister } from '../units.presenter.ts'
import { selectTimeZone } from '../units.repository.ts'

/** One reorganisation, or the undoing of one; the register as it is afterwards. */
export async function changeUnits(
  institutionId: string,
  wanted: NewUnitChange,
  { database, request }: RequestContext,
): Promise<UnitRegister> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'change_units', institutionId)
    const [institution] = await selectTimeZone(db, institutionId)
    if (institution === undefined) throw institutionNotFound()
    const today = dayIn(institution.timeZone, request.at)
    const author = actor
    const history = await recordUnitChange(db, { institutionId, wanted, author, at: request.at, today })
    const functions = toFunctionsOf(await selectUnitFunctions(db, institutionId))
    return presentRegister(history, { today, functions })
  })
}

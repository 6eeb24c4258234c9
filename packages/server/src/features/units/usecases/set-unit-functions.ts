import type { z } from '@hono/zod-openapi'
import { refer } from '../../../platform/audit/references.ts'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { functionsChanged } from '../unit-functions.errors.ts'
import { insertUnitFunctions, selectUnitFunctions } from '../unit-functions.repository.ts'
import { unknownUnit } from '../units.errors.ts'
import type { UnitRegister } from '../units.presenter.ts'
import { selectActiveUnits, waitForUnitsOf } from '../units.repository.ts'
import type { setFunctionsSchema } from '../units.schemas.ts'
import { readUnitRegister } from './read-unit-register.ts'

type Wanted = z.infer<typeof setFunctionsSchema>

/** What units are there for, as an administrator confirms it on what stands: of all that are named, or of none. */
export async function setUnitFunctions(
  institutionId: string,
  wanted: Wanted,
  context: RequestContext,
): Promise<UnitRegister> {
  const { database, request } = context
  await database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'change_units', institutionId)
    await waitForUnitsOf(db, institutionId)
    const [active, stored] = await Promise.all([
      selectActiveUnits(db, institutionId),
      selectUnitFunctions(db, institutionId),
    ])
    const names = new Map(active.map(({ id, name }) => [id, name]))
    if (!wanted.units.every(({ unitId }) => names.has(unitId))) throw unknownUnit()
    const before = new Map(stored.map((each) => [each.unitId, each]))
    const author = { authorId: actor.personId, authorName: actor.name, setAt: request.at }
    const changed = lastOfEach(wanted.units).filter(
      ({ unitId, functions }) => wordOf(before.get(unitId)?.functions) !== wordOf(functions),
    )
    const overtaken = changed.filter(
      ({ unitId, seen }) => wordOf(before.get(unitId)?.functions) !== wordOf(seen),
    )
    if (overtaken.length > 0)
      throw functionsChanged({ detail: overtaken.map(({ unitId }) => names.get(unitId)).join(', ') })
    const added = changed.map(({ unitId, functions }) => ({
      ...{ institutionId, unitId, sequence: (before.get(unitId)?.sequence ?? 0) + 1 },
      ...{ functions: [...new Set(functions)].sort(), ...author },
    }))
    await insertUnitFunctions(db, added)
    refer(db, { units: added.map(({ unitId }) => ({ unit: names.get(unitId) ?? unitId })) })
  })
  return readUnitRegister(institutionId, context)
}

const lastOfEach = (units: Wanted['units']): Wanted['units'] => [
  ...new Map(units.map((each) => [each.unitId, each])).values(),
]

/** The same whatever their order; nothing said is another thing than said to have none. */
const wordOf = (functions: readonly string[] | null | undefined) =>
  functions == null ? null : [...new Set(functions)].sort().join()

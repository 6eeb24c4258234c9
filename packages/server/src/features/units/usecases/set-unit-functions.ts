import type { z } from '@hono/zod-openapi'
import { refer } from '../../../platform/audit/references.ts'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { insertUnitFunctions, selectUnitFunctions } from '../unit-functions.repository.ts'
import { unknownUnit } from '../units.errors.ts'
import type { UnitRegister } from '../units.presenter.ts'
import { selectActiveUnits, waitForUnitsOf } from '../units.repository.ts'
import type { setFunctionsSchema } from '../units.schemas.ts'
import { readUnitRegister } from './read-unit-register.ts'

type Wanted = z.infer<typeof setFunctionsSchema>

/** What units are there for, as an administrator confirms it: of all that are named, or of none. */
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
    const added = lastOfEach(wanted.units).flatMap(({ unitId, functions }) => {
      const standing = before.get(unitId)
      const sorted = [...new Set(functions)].sort()
      if (standing?.functions.join() === sorted.join() && standing !== undefined) return []
      const sequence = (standing?.sequence ?? 0) + 1
      return [{ institutionId, unitId, sequence, functions: sorted, ...author }]
    })
    await insertUnitFunctions(db, added)
    refer(db, { units: added.map(({ unitId }) => ({ unit: names.get(unitId) ?? unitId })) })
  })
  return readUnitRegister(institutionId, context)
}

const lastOfEach = (units: Wanted['units']): Wanted['units'] => [
  ...new Map(units.map((each) => [each.unitId, each])).values(),
]

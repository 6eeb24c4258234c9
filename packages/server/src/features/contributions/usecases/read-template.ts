import type { RequestContext } from '../../../request-context.ts'
import { findAssessments } from '../../assessments/usecases/find-assessments.ts'
import { selectAssessment } from '../../assessments/usecases/see-offers.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { isOpen } from '../asked-unit.ts'
import { selectOwners, selectRequests } from '../contributions.repository.ts'
import { ensureOn } from '../ensure-on.ts'

/** Who was asked what in the last round of the same edition: what this year's asking begins with. */
export async function readTemplate(assessmentId: string, { database, editions, request }: RequestContext) {
  return database.asActor(request, async ({ db, actor }) => {
    const [row] = await selectAssessment(db, { assessmentId }).execute()
    ensureOn(actor, 'plan_contributions', row)
    const { editionId, year } = row.round
    const all = await findAssessments(db, [row.institutionId])
    const before = all.findLast((each) => each.editionId === editionId && each.year < year)
    if (before === undefined) return { year: null, owners: [], requests: [], endedUnits: [] }
    const place = { assessmentId: before.id }
    const [owners, asked] = await Promise.all([selectOwners(db, place), selectRequests(db, place)])
    const { indicatorByCode } = await editions.getWithin(editionKeyOf(row.round), db)
    const open = asked.filter(isOpen)
    const isThere = (code: string, endedOn: string | null) => endedOn === null && indicatorByCode.has(code)
    return {
      year: before.year,
      owners: owners
        .filter(({ code, endedOn }) => isThere(code, endedOn))
        .map(({ code, unit }) => ({ indicatorCode: code, unitId: unit.id })),
      requests: open
        .filter((each) => isThere(each.request.indicatorCode, each.endedOn))
        .map(({ request: { indicatorCode, unitId, question } }) => ({ indicatorCode, unitId, question })),
      endedUnits: namesOfEnded([...owners, ...open]),
    }
  })
}

interface Named {
  readonly unit: { readonly name: string }
  readonly endedOn: string | null
}

function namesOfEnded(units: readonly Named[]): string[] {
  return [...new Set(units.filter(({ endedOn }) => endedOn !== null).map(({ unit }) => unit.name))].toSorted()
}

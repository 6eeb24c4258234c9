import type { z } from '@hono/zod-openapi'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../../request-context.ts'
import { listMembers } from '../../people/people.usecases.ts'
import { ensureOn } from '../ensure-on.ts'
import { type Loaded, loadRecommendations } from '../load-recommendations.ts'
import { possibleOwners } from '../possible-owners.ts'
import { canOn, canPlanNow, isSeatOf, plansForMinistry } from '../recommendations.policy.ts'
import { presentRecommendation } from '../recommendations.presenter.ts'
import type { ownRecommendationsSchema, recommendationsSchema } from '../recommendations.schemas.ts'
import { reportYearOf } from '../report-year.ts'

type Recommendations = z.infer<typeof recommendationsSchema>

/** What was recommended to the institution up to this round, the newest year first; for who plans, also who could do it. */
export async function listRecommendations(
  assessmentId: string,
  { database, editions, request }: RequestContext,
): Promise<Recommendations> {
  return database.asActor(request, async ({ db, actor }) => {
    const loaded = await loadRecommendations(db, { actor, assessmentId, editions, at: request.at })
    ensureOn(actor, 'read_recommendations', loaded?.row)
    const can = {
      write: canOn(actor, 'write_recommendation', loaded.row),
      record: canOn(actor, 'record_recommendation', loaded.row),
      plan: canPlanNow(actor, loaded.row),
    }
    return {
      can,
      reportYear: reportYearOf({ year: loaded.row.round.year, stage: loaded.row.stage }),
      recommendations: loaded.known
        .map((known) => presentRecommendation(known, loaded))
        .toSorted((one, other) => other.year - one.year),
      ...(can.plan ? await whoCouldDoIt(db, loaded, request.at) : nobody),
    }
  })
}

const nobody: Pick<Recommendations, 'units' | 'people'> = { units: [], people: [] }

async function whoCouldDoIt(db: Sql, { actor, row, units }: Loaded, at: Date) {
  // The ministry names a unit: who works there it is not told.
  const members = plansForMinistry(actor, row) ? [] : await listMembers(db, row.institutionId)
  return {
    units: [...units.values()]
      .filter(({ endedOn }) => endedOn === null)
      .map(({ id, name, shortName }) => ({ id, name, shortName })),
    people: possibleOwners(members, at)
      .map(({ unitIds, ...person }) => ({ ...person, unitIds: unitIds && [...unitIds] }))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'id')),
  }
}

/** What the unit of the person is to do, and nothing else of what was recommended. */
export async function listOwnRecommendations(
  assessmentId: string,
  { database, editions, request }: RequestContext,
): Promise<z.infer<typeof ownRecommendationsSchema>> {
  return database.asActor(request, async ({ db, actor }) => {
    const loaded = await loadRecommendations(db, { actor, assessmentId, editions, at: request.at })
    ensureOn(actor, 'see_own_recommendations', loaded?.row)
    return {
      recommendations: loaded.known
        .filter(({ standing }) => isSeatOf(loaded.seats, standing.unitId))
        .map((known) => presentRecommendation(known, loaded))
        .toSorted((one, other) => other.year - one.year),
    }
  })
}

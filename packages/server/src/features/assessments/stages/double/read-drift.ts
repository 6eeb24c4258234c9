import type { z } from '@hono/zod-openapi'
import { assessorDrift, driftWindows, leastForDrift } from '@undagi/maturity'
import { may } from '@undagi/permissions'
import type { RequestContext } from '../../../../request-context.ts'
import { roleNotAllowed } from '../../../institutions/institutions.usecases.ts'
import { canSeeAgreement } from './double.policy.ts'
import { selectDoubleActionsBetween, toSigned } from './double.repository.ts'
import type { driftSchema } from './drift.schemas.ts'
import { gatherSettled, type JudgedAssessment } from './gather-settled.ts'

type DriftView = z.infer<typeof driftSchema>

const quarters = { months: 3, count: 4 }
const dayMs = 24 * 60 * 60 * 1000

/** How each assessor stands to what was settled, by quarters of a year, over the assessments of which the person is told. */
export async function readDrift(
  { year }: { readonly year: number },
  { database, request }: RequestContext,
): Promise<DriftView> {
  const windows = driftWindows(`${year}-01-01`, quarters)
  // A day more on each side: midnight is not the same instant in each time zone. What lies outside the windows counts nowhere.
  const { actor, results } = await database.read(request, (db) => [
    selectDoubleActionsBetween(db, {
      from: new Date(Date.UTC(year, 0, 1) - dayMs),
      before: new Date(Date.UTC(year + 1, 0, 1) + dayMs),
    }),
  ])
  if (!may(actor.memberships, 'see_assessor_drift')) throw roleNotAllowed()
  const judged = gatherByAssessment(results[0]).filter((each) => canSeeAgreement(actor, each))
  const names = new Map(
    judged.flatMap(({ actions }) =>
      actions.map(({ actorId, actorName }): [string, string] => [actorId, actorName]),
    ),
  )
  return {
    least: leastForDrift,
    windows: [...windows],
    assessments: judged.length,
    assessors: assessorDrift(judged.flatMap(gatherSettled), windows).map((drift) => ({
      assessorId: drift.assessorId,
      name: names.get(drift.assessorId) ?? '',
      windows: drift.windows.map(({ count, mean, moved }) => ({ count, mean, moved })),
    })),
  }
}

type Row = Awaited<ReturnType<typeof selectDoubleActionsBetween>>[number]

function gatherByAssessment(rows: readonly Row[]): readonly JudgedAssessment[] {
  return [...Map.groupBy(rows, ({ assessmentId }) => assessmentId)].flatMap(([id, own]) => {
    const [first] = own
    if (first === undefined) return []
    const { institutionId, stage, timeZone } = first
    return [{ id, institutionId, stage, timeZone, actions: own.map(toSigned) }]
  })
}

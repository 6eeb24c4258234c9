import type { z } from '@hono/zod-openapi'
import { distributeWork, isBarred, mustBeDeclared } from '@undagi/maturity'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { dayIn } from '../../../platform/day-in.ts'
import type { RequestContext } from '../../../request-context.ts'
import { roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { listMembers, type Member } from '../../people/people.usecases.ts'
import { assignsAs, institutionsToPlan } from '../assignments.policy.ts'
import { type Judged, listChanges, selectJudged } from '../assignments.repository.ts'
import type { planQuery, planSchema } from '../assignments.schemas.ts'
import { chooseCandidates } from '../choose-candidates.ts'
import { hasMinistry } from '../ensure-may-assign.ts'
import { foldAssignments, isStanding } from '../fold-assignments.ts'
import { tiedBy } from '../tied-by.ts'

type Wanted = z.infer<typeof planQuery>
type PlanView = z.infer<typeof planSchema>

/** Proposes who judges what, in the institutions in which the person assigns. Where a reason would be needed, nobody is proposed. */
export async function planAssignments(
  { year, needed, capacity }: Wanted,
  { database, request }: RequestContext,
): Promise<PlanView> {
  return database.asActor(request, async ({ db, actor }) => {
    const institutionIds = institutionsToPlan(actor)
    if (institutionIds.length === 0) throw roleNotAllowed()
    const staffed: Staffed[] = []
    for (const judged of await selectJudged(db, { year, institutionIds })) {
      const members = await listMembers(db, judged.institutionId)
      const here = { ...judged, hasMinistry: hasMinistry({ members, at: request.at }) }
      if (assignsAs(actor, here) !== undefined)
        staffed.push(await staffOf(db, { judged, members, at: request.at }))
    }
    const names = new Map(staffed.flatMap(({ people }) => [...people].map(([id, { name }]) => [id, name])))
    const plan = distributeWork({
      assessors: [...names.keys()].map((id) => ({ id, capacity })),
      assessments: staffed.map(({ judged }) => ({ id: judged.id, needed })),
      standing: staffed.flatMap(({ standing }) => standing),
      isBarred: (personId, id) =>
        !staffed.some((each) => each.judged.id === id && each.people.get(personId)?.isFree),
    })
    return presentPlan(plan, { staffed, names })
  })
}

interface Staffed {
  readonly judged: Judged
  /** The external assessors of the institution of today, and those who have an assignment there. */
  readonly people: ReadonlyMap<string, { readonly name: string; readonly isFree: boolean }>
  readonly standing: readonly { readonly assessorId: string; readonly assessmentId: string }[]
}

interface Staffing {
  readonly judged: Judged
  readonly members: readonly Member[]
  readonly at: Date
}

async function staffOf(db: Sql, { judged, members, at }: Staffing): Promise<Staffed> {
  const { id: assessmentId, institutionId, timeZone } = judged
  const today = dayIn(timeZone, at)
  const { assignments, ties } = foldAssignments(await listChanges(db, institutionId))
  const standing = assignments.filter(
    (each) => each.duty === 'judging' && each.assessmentId === assessmentId && isStanding(each, today),
  )
  const candidates = chooseCandidates(members, {
    ...{ at, today, assignments },
    conflictsOf: (personId) => tiedBy(personId, { members, ties }, { institutionId, timeZone, on: today }),
  })
  const people = new Map(
    standing.map(({ assessorId, assessorName }) => [assessorId, { name: assessorName, isFree: false }]),
  )
  for (const { personId, name, conflicts } of candidates.filter(({ role }) => role === 'external_assessor'))
    people.set(personId, { name, isFree: !isBarred(conflicts) && !mustBeDeclared(conflicts) })
  return { judged, people, standing: standing.map(({ assessorId }) => ({ assessorId, assessmentId })) }
}

interface Named {
  readonly staffed: readonly Staffed[]
  readonly names: ReadonlyMap<string, string>
}

function presentPlan(plan: ReturnType<typeof distributeWork>, { staffed, names }: Named): PlanView {
  const institutions = new Map(staffed.map(({ judged }) => [judged.id, judged.institutionName]))
  const at = (assessmentId: string) => ({
    assessmentId,
    institutionName: institutions.get(assessmentId) ?? '',
  })
  const of = (assessorId: string) => ({ assessorId, assessorName: names.get(assessorId) ?? '' })
  return {
    proposed: plan.assigned.map(({ assessmentId, assessorId }) => ({
      ...at(assessmentId),
      ...of(assessorId),
    })),
    lacking: plan.lacking.map(({ assessmentId, missing }) => ({ ...at(assessmentId), missing })),
    loads: plan.loads.map(({ assessorId, count }) => ({ ...of(assessorId), count })),
  }
}

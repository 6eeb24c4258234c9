import { randomUUID } from 'node:crypto'
import type { z } from '@hono/zod-openapi'
import type { WorkPlan } from '@undagi/maturity'
import { refer } from '../../../platform/audit/references.ts'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../../request-context.ts'
import type { RecordedChange } from '../assignment-change.ts'
import { nothingToAssign, planChanged } from '../assignments.errors.ts'
import { institutionsToPlan } from '../assignments.policy.ts'
import { insertChanges, type NewChange, selectPlaces, waitForAssignments } from '../assignments.repository.ts'
import type { applyPlanSchema } from '../assignments.schemas.ts'
import { decideAssignment } from '../decide-assignment.ts'
import { ensureMayAssign } from '../ensure-may-assign.ts'
import { foldAssignments } from '../fold-assignments.ts'
import { type PlanView, presentPlan } from '../plan.presenter.ts'
import { type StaffPlan, staffPlan } from '../staff-plan.ts'

type Wanted = z.infer<typeof applyPlanSchema>
type Proposed = WorkPlan['assigned'][number]

/** Assigns everybody whom the plan proposes, all of them or nobody, and only as the person saw it: a second time there is another plan. */
export async function applyPlan(wanted: Wanted, { database, request }: RequestContext): Promise<PlanView> {
  const { year, needed, capacity } = wanted
  return database.asActor(request, async ({ db, actor }) => {
    await waitForAssignments(db, institutionsToPlan(actor))
    const planning = { year, needed, capacity, actor, at: request.at }
    const now = await staffPlan(db, planning)
    if (!isSame(now.plan.assigned, wanted.seen)) throw planChanged({ current: presentPlan(now) })
    if (wanted.seen.length === 0) throw nothingToAssign()
    await assignAll(db, now, { wanted, actor, at: request.at })
    return presentPlan(await staffPlan(db, planning))
  })
}

interface Assigning {
  readonly wanted: Wanted
  readonly actor: Actor
  readonly at: Date
}

/** Each decided as if it were assigned alone, after those before it; written down at once. */
async function assignAll(
  db: Sql,
  { plan, knownOf }: StaffPlan,
  { wanted: { from, until, reason, letter }, actor, at }: Assigning,
): Promise<void> {
  const ids = plan.assigned.map(({ assessmentId }) => assessmentId)
  const places = new Map((await selectPlaces(db, ids)).map((place) => [place.id, place]))
  const changesOf = new Map<string, readonly RecordedChange[]>()
  const added: NewChange[] = []
  for (const { assessmentId, assessorId } of plan.assigned) {
    const place = places.get(assessmentId)
    if (place === undefined) throw new Error('A plan for an assessment that is not there')
    const { institutionId } = place
    const { members, changes } = knownOf(institutionId)
    const before = changesOf.get(institutionId) ?? changes
    const as = ensureMayAssign(actor, institutionId)
    const decided = decideAssignment(
      { assessorId, from, until, reason, letter },
      { place, state: foldAssignments(before), members, actorId: actor.personId, as, at },
    )
    const next: NewChange = {
      ...{ institutionId, assessmentId, sequence: before.length + 1 },
      change: { kind: 'assigned', assignmentId: randomUUID(), ...decided },
      ...{ actorId: actor.personId, actorName: actor.name, recordedAt: at },
    }
    added.push(next)
    changesOf.set(institutionId, [...before, next])
    refer(db, { assignments: [{ kind: 'assigned' }] }, institutionId)
  }
  await insertChanges(db, added)
}

function isSame(one: readonly Proposed[], other: readonly Proposed[]): boolean {
  const keys = (list: readonly Proposed[]) =>
    list.map(({ assessmentId, assessorId }) => `${assessmentId} ${assessorId}`).toSorted()
  return keys(one).join() === keys(other).join()
}

import { randomUUID } from 'node:crypto'
import type { z } from '@hono/zod-openapi'
import type { WorkPlan } from '@undagi/maturity'
import { refer } from '../../../platform/audit/references.ts'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../../request-context.ts'
import { listMembers } from '../../people/people.usecases.ts'
import { nothingToAssign, planChanged } from '../assignments.errors.ts'
import { institutionsToPlan } from '../assignments.policy.ts'
import { insertChange, listChanges, selectPlace, waitForAssignments } from '../assignments.repository.ts'
import type { applyPlanSchema } from '../assignments.schemas.ts'
import { decideAssignment } from '../decide-assignment.ts'
import { ensureMayAssign } from '../ensure-may-assign.ts'
import { foldAssignments } from '../fold-assignments.ts'
import { type PlanView, presentPlan } from '../plan.presenter.ts'
import { staffPlan } from '../staff-plan.ts'

type Wanted = z.infer<typeof applyPlanSchema>
type Proposed = WorkPlan['assigned'][number]

/** Assigns everybody whom the plan proposes, all of them or nobody, and only as the person saw it: a second time there is another plan. */
export async function applyPlan(wanted: Wanted, { database, request }: RequestContext): Promise<PlanView> {
  const { year, needed, capacity } = wanted
  return database.asActor(request, async ({ db, actor }) => {
    // Always in the same order, so that two who plan never wait for each other.
    for (const id of institutionsToPlan(actor).toSorted()) await waitForAssignments(db, id)
    const planning = { year, needed, capacity, actor, at: request.at }
    const now = await staffPlan(db, planning)
    if (!isSame(now.plan.assigned, wanted.seen)) throw planChanged({ current: presentPlan(now) })
    if (wanted.seen.length === 0) throw nothingToAssign()
    for (const each of now.plan.assigned) await assign(db, each, { wanted, actor, at: request.at })
    return presentPlan(await staffPlan(db, planning))
  })
}

interface Assigning {
  readonly wanted: Wanted
  readonly actor: Actor
  readonly at: Date
}

/** One of them, decided as if it were assigned alone. */
async function assign(
  db: Sql,
  { assessmentId, assessorId }: Proposed,
  { wanted: { from, until, reason, letter }, actor, at }: Assigning,
): Promise<void> {
  const [place] = await selectPlace(db, assessmentId)
  if (place === undefined) throw new Error('A plan for an assessment that is not there')
  const { institutionId } = place
  const members = await listMembers(db, institutionId)
  const before = await listChanges(db, institutionId)
  const as = ensureMayAssign(actor, { institutionId, members, at })
  const decided = decideAssignment(
    { assessorId, from, until, reason, letter },
    { place, state: foldAssignments(before), members, actorId: actor.personId, as, at },
  )
  await insertChange(db, {
    ...{ institutionId, assessmentId, sequence: before.length + 1 },
    change: { kind: 'assigned', assignmentId: randomUUID(), ...decided },
    ...{ actorId: actor.personId, actorName: actor.name, recordedAt: at },
  })
  refer(db, { assignments: [{ kind: 'assigned' }] }, institutionId)
}

function isSame(one: readonly Proposed[], other: readonly Proposed[]): boolean {
  const keys = (list: readonly Proposed[]) =>
    list.map(({ assessmentId, assessorId }) => `${assessmentId} ${assessorId}`).toSorted()
  return keys(one).join() === keys(other).join()
}

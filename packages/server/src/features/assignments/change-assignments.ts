import type { Action } from '@undagi/permissions'
import { refer } from '../../platform/audit/references.ts'
import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../request-context.ts'
import type { AssignmentChange } from './assignment-change.ts'
import type { AssignmentsView } from './assignments.presenter.ts'
import {
  insertChange,
  listChanges,
  type Place,
  selectPlace,
  waitForAssignments,
} from './assignments.repository.ts'
import { ensureMayOn } from './ensure-may-on.ts'
import { type Assignments, foldAssignments } from './fold-assignments.ts'
import { readWithin } from './usecases/list-assignments.ts'

interface Standing {
  readonly place: Place
  readonly state: Assignments
  readonly actor: Actor
}

type Decide = (db: Sql, standing: Standing) => AssignmentChange | Promise<AssignmentChange>

/** Writes down one thing that happened, decided on what stands while nobody else writes. */
export async function changeAssignments(
  { assessmentId, action }: { readonly assessmentId: string; readonly action: Action },
  { database, request }: RequestContext,
  decide: Decide,
): Promise<AssignmentsView> {
  const { at } = request
  return database.asActor(request, async ({ db, actor }) => {
    const [place] = await selectPlace(db, assessmentId)
    ensureMayOn(actor, action, place)
    const { institutionId } = place
    await waitForAssignments(db, [institutionId])
    const before = await listChanges(db, institutionId)
    const change = await decide(db, { place, state: foldAssignments(before), actor })
    const isTie = change.kind === 'tie_declared' || change.kind === 'tie_taken_back'
    await insertChange(db, {
      ...{ institutionId, sequence: before.length + 1, assessmentId: isTie ? null : assessmentId, change },
      ...{ actorId: actor.personId, actorName: actor.name, recordedAt: at },
    })
    // What ties somebody is theirs: the log says that something was declared, not what.
    refer(db, { assignments: [{ kind: change.kind }] })
    return readWithin(db, { place, actor, at })
  })
}

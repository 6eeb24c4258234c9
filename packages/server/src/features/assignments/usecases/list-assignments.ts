import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { dayIn } from '../../../platform/day-in.ts'
import type { RequestContext } from '../../../request-context.ts'
import { listMembers, type Member } from '../../people/people.usecases.ts'
import { assignsAs } from '../assignments.policy.ts'
import { type AssignmentsView, type Candidate, presentAssignments } from '../assignments.presenter.ts'
import { listChanges, listChangesOfYear, type Place, selectPlace } from '../assignments.repository.ts'
import { chooseCandidates } from '../choose-candidates.ts'
import { ensureMayOn } from '../ensure-may-on.ts'
import { type Assignments, foldAssignments } from '../fold-assignments.ts'
import { stopsOf } from '../stopped-assignment.ts'
import { tiedBy } from '../tied-by.ts'

/** Who judges the assessment from outside; for who assigns, also whom they could assign. */
export async function listAssignments(
  assessmentId: string,
  { database, request }: RequestContext,
): Promise<AssignmentsView> {
  return database.asActor(request, async ({ db, actor }) => {
    const [place] = await selectPlace(db, assessmentId)
    ensureMayOn(actor, 'see_assignments', place)
    return readWithin(db, { place, actor, at: request.at })
  })
}

interface Reading {
  readonly place: Place
  readonly actor: Actor
  readonly at: Date
}

/** The same within a transaction that has just changed it. */
export async function readWithin(db: Sql, { place, actor, at }: Reading): Promise<AssignmentsView> {
  const state = foldAssignments(await listChanges(db, place.institutionId))
  const today = dayIn(place.timeZone, at)
  const members = await listMembers(db, place.institutionId)
  const as = assignsAs(actor, place.institutionId)
  const mayAssign = as !== undefined
  const candidates = mayAssign ? await candidatesFor(db, { place, state, members, at, today }) : []
  return presentAssignments(state, {
    ...{ assessmentId: place.id, personId: actor.personId, today, canAssign: mayAssign, candidates },
    byLetterOnly: as === 'person_in_charge',
    timeZone: place.timeZone,
    stopsOf: (each) => stopsOf(each, { members, state }, { ...place, on: today }),
  })
}

interface Wanted {
  readonly place: Place
  readonly state: Assignments
  readonly members: readonly Member[]
  readonly at: Date
  readonly today: string
}

async function candidatesFor(
  db: Sql,
  { place, state, members, at, today }: Wanted,
): Promise<readonly Candidate[]> {
  const { assignments } = foldAssignments(await listChangesOfYear(db, place.year))
  return chooseCandidates(members, {
    ...{ at, today, assignments },
    conflictsOf: (personId) => tiedBy(personId, { members, state }, { ...place, on: today }),
  })
}

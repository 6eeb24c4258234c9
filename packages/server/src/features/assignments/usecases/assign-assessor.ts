import { randomUUID } from 'node:crypto'
import { type Conflict, isBarred, mustBeDeclared } from '@undagi/maturity'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { dayIn } from '../../../platform/day-in.ts'
import type { RequestContext } from '../../../request-context.ts'
import { listMembers, type Member } from '../../people/people.usecases.ts'
import {
  alreadyAssigned,
  assignmentGone,
  conflictNotExplained,
  conflictOfInterest,
  daysTurnedRound,
  notAnAssessor,
  notJudgedFromOutside,
} from '../assignments.errors.ts'
import type { AssignmentsView } from '../assignments.presenter.ts'
import type { Place } from '../assignments.repository.ts'
import { changeAssignments } from '../change-assignments.ts'
import { type Assignments, isStanding } from '../fold-assignments.ts'
import { tiedBy } from '../tied-by.ts'

interface NewAssignment {
  readonly assessorId: string
  readonly from: string
  readonly until: string
  readonly reason: string
}

/** Gives an assessment to an external assessor for some days; refused where a conflict of interest stands against it. */
export async function assignAssessor(
  assessmentId: string,
  wanted: NewAssignment,
  context: RequestContext,
): Promise<AssignmentsView> {
  const { at } = context.request
  return changeAssignments(
    { assessmentId, action: 'assign_assessors' },
    context,
    async (db, { place, state }) => {
      ensureDays(wanted, dayIn(place.timeZone, at))
      const assessor = await findAssessor(db, place, wanted)
      const isAssigned = state.assignments.some(
        (each) =>
          each.assessmentId === assessmentId &&
          each.assessorId === wanted.assessorId &&
          isStanding(each, wanted.from),
      )
      if (isAssigned) throw alreadyAssigned()
      const conflicts = await conflictsOf(db, { place, state, wanted })
      ensureFree(conflicts, wanted.reason)
      return {
        kind: 'assigned',
        ...{ assignmentId: randomUUID(), ...wanted, assessorName: assessor.name },
        conflicts: conflicts.map(({ kind, effect }) => ({ kind, effect })),
      }
    },
  )
}

/** Takes an assessment from somebody; that they had it stays written. */
export async function endAssignment(
  assessmentId: string,
  { assignmentId, reason }: { readonly assignmentId: string; readonly reason: string },
  context: RequestContext,
): Promise<AssignmentsView> {
  const { at } = context.request
  return changeAssignments({ assessmentId, action: 'assign_assessors' }, context, (_, { place, state }) => {
    const standing = state.assignments.find(
      (each) => each.assignmentId === assignmentId && each.assessmentId === assessmentId,
    )
    if (standing === undefined || !isStanding(standing, dayIn(place.timeZone, at))) throw assignmentGone()
    return { kind: 'assignment_ended', assignmentId, reason }
  })
}

function ensureDays({ from, until }: NewAssignment, today: string): void {
  if (until < from || until < today) throw daysTurnedRound()
}

/** Invited here as an external assessor on the first of these days. */
async function findAssessor(db: Sql, place: Place, { assessorId, from }: NewAssignment): Promise<Member> {
  if (place.roundKind === 'self_assessment') throw notJudgedFromOutside()
  const members = await listMembers(db, place.institutionId)
  const found = members.find(
    ({ personId, role, validFrom, validTo }) =>
      personId === assessorId &&
      role === 'external_assessor' &&
      dayIn(place.timeZone, validFrom) <= from &&
      (validTo === null || from <= dayIn(place.timeZone, new Date(validTo.getTime() - 1))),
  )
  if (found === undefined) throw notAnAssessor()
  return found
}

interface Weighed {
  readonly place: Place
  readonly state: Assignments
  readonly wanted: NewAssignment
}

async function conflictsOf(db: Sql, { place, state, wanted }: Weighed): Promise<readonly Conflict[]> {
  const members = await listMembers(db, place.institutionId)
  return tiedBy(wanted.assessorId, { members, ties: state.ties }, { ...place, on: wanted.from })
}

function ensureFree(conflicts: readonly Conflict[], reason: string): void {
  if (isBarred(conflicts)) throw conflictOfInterest()
  if (mustBeDeclared(conflicts) && lettersIn(reason) < 10) throw conflictNotExplained()
}

/** Blanks and repeated marks say nothing. */
const lettersIn = (text: string) => (text.match(/[\p{L}\p{N}]/gu) ?? []).length

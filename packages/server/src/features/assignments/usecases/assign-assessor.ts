import { randomUUID } from 'node:crypto'
import type { z } from '@hono/zod-openapi'
import { dayIn } from '../../../platform/day-in.ts'
import type { RequestContext } from '../../../request-context.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { listMembers } from '../../people/people.usecases.ts'
import { assignmentGone, unknownIndicatorAssigned } from '../assignments.errors.ts'
import type { AssignmentsView } from '../assignments.presenter.ts'
import type { newAssignmentSchema } from '../assignments.schemas.ts'
import { changeAssignments } from '../change-assignments.ts'
import { decideAssignment } from '../decide-assignment.ts'
import { ensureMayAssign } from '../ensure-may-assign.ts'
import { isStanding } from '../fold-assignments.ts'

/** Gives an assessment to somebody from outside for some days; refused where a conflict of interest stands against it. */
export async function assignAssessor(
  assessmentId: string,
  wanted: z.infer<typeof newAssignmentSchema>,
  context: RequestContext,
): Promise<AssignmentsView> {
  const { editions, request } = context
  return changeAssignments(
    { assessmentId, action: 'assign_assessors' },
    context,
    async (db, { place, state, actor }) => {
      const { institutionId } = place
      const members = await listMembers(db, institutionId)
      const as = ensureMayAssign(actor, institutionId)
      const { indicatorByCode } = await editions.getWithin(editionKeyOf(place), db)
      if (wanted.indicatorCodes?.some((code) => !indicatorByCode.has(code))) throw unknownIndicatorAssigned()
      const known = { place, state, members, actorId: actor.personId, as, at: request.at }
      return { kind: 'assigned', assignmentId: randomUUID(), ...decideAssignment(wanted, known) }
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
  return changeAssignments(
    { assessmentId, action: 'assign_assessors' },
    context,
    (_, { place, state, actor }) => {
      ensureMayAssign(actor, place.institutionId)
      const standing = state.assignments.find(
        (each) => each.assignmentId === assignmentId && each.assessmentId === assessmentId,
      )
      if (standing === undefined || !isStanding(standing, dayIn(place.timeZone, at))) throw assignmentGone()
      return { kind: 'assignment_ended', assignmentId, reason }
    },
  )
}

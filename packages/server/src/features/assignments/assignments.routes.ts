import { createRoute } from '@hono/zod-openapi'
import { badBody, conflictResponse, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { assessmentNotFound } from '../assessments/usecases/get-delegable.ts'
import { ministryActs, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import {
  alreadyAssigned,
  assignmentGone,
  assignmentLetterRequired,
  conflictNotExplained,
  conflictOfInterest,
  daysTurnedRound,
  keepsAccountsHere,
  notAnAssessor,
  notBlind,
  nothingToAssign,
  notJudgedFromOutside,
  notOneself,
  planChanged,
  tieGone,
  unknownIndicatorAssigned,
} from './assignments.errors.ts'
import {
  applyPlanSchema,
  assignmentEndSchema,
  assignmentParams,
  assignmentsSchema,
  newAssignmentSchema,
  ownAssignmentsSchema,
  planQuery,
  planSchema,
  tieChangeSchema,
} from './assignments.schemas.ts'
import { applyPlan } from './usecases/apply-plan.ts'
import { assignAssessor, endAssignment } from './usecases/assign-assessor.ts'
import { changeOwnTies } from './usecases/declare-tie.ts'
import { listAssignments } from './usecases/list-assignments.ts'
import { listOwnAssignments } from './usecases/list-own-assignments.ts'
import { planAssignments } from './usecases/plan-assignments.ts'

const path = '/assessments/{assessmentId}/assignments'
const unseen = [sessionRequired, assessmentNotFound, roleNotAllowed, invalidRequest] as const
const answer = jsonResponse(assignmentsSchema, 'As it stands now')

const plan = createRoute({
  method: 'get',
  path: '/assignment-plan',
  operationId: 'planAssignments',
  tags: ['assignments'],
  summary: 'Propose who judges what in a year, evenly and without conflicts of interest (who assigns)',
  ...signedIn,
  request: { query: planQuery },
  responses: {
    200: jsonResponse(planSchema, 'A proposal, the same each time it is asked on the same day'),
    ...problemResponses(sessionRequired, roleNotAllowed, invalidRequest),
  },
})

const apply = createRoute({
  method: 'post',
  path: '/assignment-plan',
  operationId: 'applyPlan',
  tags: ['assignments'],
  summary: 'Assign everybody whom the plan proposes, as it was seen, or nobody (who assigns)',
  ...signedIn,
  request: { body: jsonBody(applyPlanSchema) },
  responses: {
    201: jsonResponse(planSchema, 'The plan as it is now'),
    ...problemResponses(
      ...[...badBody, sessionRequired, roleNotAllowed, nothingToAssign, conflictNotExplained],
      ...[conflictOfInterest, daysTurnedRound, notAnAssessor, notJudgedFromOutside, notOneself, notBlind],
      ...[assignmentLetterRequired, keepsAccountsHere, ministryActs],
    ),
    ...conflictResponse(planChanged, 'StaleAssignmentPlan', planSchema),
  },
})

const own = createRoute({
  method: 'get',
  path: '/own-assignments',
  operationId: 'listOwnAssignments',
  tags: ['assignments'],
  summary:
    'What oneself is asked to judge, rate again or review, until when and how far it is (who judges from outside)',
  ...signedIn,
  responses: {
    200: jsonResponse(ownAssignmentsSchema, 'What stands today or is to come'),
    ...problemResponses(sessionRequired, roleNotAllowed),
  },
})

const list = createRoute({
  method: 'get',
  path,
  operationId: 'listAssignments',
  tags: ['assignments'],
  summary: 'Who judges an assessment from outside, and for who assigns whom they could assign',
  ...signedIn,
  request: { params: assignmentParams },
  responses: { 200: answer, ...problemResponses(...unseen) },
})

const assign = createRoute({
  method: 'post',
  path,
  operationId: 'assignAssessor',
  tags: ['assignments'],
  summary: 'Assign an external assessor, unless a conflict of interest stands against it (who assigns)',
  ...signedIn,
  request: { params: assignmentParams, body: jsonBody(newAssignmentSchema) },
  responses: {
    201: answer,
    ...problemResponses(
      ...[...badBody, ...unseen, alreadyAssigned, conflictNotExplained, conflictOfInterest],
      ...[daysTurnedRound, notAnAssessor, notJudgedFromOutside, notOneself, notBlind],
      ...[unknownIndicatorAssigned, assignmentLetterRequired, keepsAccountsHere, ministryActs],
    ),
  },
})

const end = createRoute({
  method: 'post',
  path: `${path}/end`,
  operationId: 'endAssignment',
  tags: ['assignments'],
  summary: 'End an assignment; that it was made stays written (who assigns)',
  ...signedIn,
  request: { params: assignmentParams, body: jsonBody(assignmentEndSchema) },
  responses: {
    200: answer,
    ...problemResponses(...badBody, ...unseen, assignmentGone, keepsAccountsHere, ministryActs),
  },
})

const declare = createRoute({
  method: 'post',
  path: `${path}/own-ties`,
  operationId: 'changeOwnTies',
  tags: ['assignments'],
  summary: 'Declare what ties oneself to the institution, or take it back (external assessor)',
  ...signedIn,
  request: { params: assignmentParams, body: jsonBody(tieChangeSchema) },
  responses: { 200: answer, ...problemResponses(...badBody, ...unseen, daysTurnedRound, tieGone) },
})

export const assignmentRoutes = createRouter<AppEnv>()
  .openapi(plan, async (c) => c.json(await planAssignments(c.req.valid('query'), c.var), 200))
  .openapi(apply, async (c) => c.json(await applyPlan(c.req.valid('json'), c.var), 201))
  .openapi(own, async (c) => c.json(await listOwnAssignments(c.var), 200))
  .openapi(list, async (c) => c.json(await listAssignments(c.req.valid('param').assessmentId, c.var), 200))
  .openapi(assign, async (c) =>
    c.json(await assignAssessor(c.req.valid('param').assessmentId, c.req.valid('json'), c.var), 201),
  )
  .openapi(end, async (c) =>
    c.json(await endAssignment(c.req.valid('param').assessmentId, c.req.valid('json'), c.var), 200),
  )
  .openapi(declare, async (c) =>
    c.json(await changeOwnTies(c.req.valid('param').assessmentId, c.req.valid('json'), c.var), 200),
  )

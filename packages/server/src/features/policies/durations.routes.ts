import { createRoute } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { assessmentNotFound, indicatorNotFound } from '../assessments/usecases/hold-indicator.ts'
import { institutionNotFound, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { unknownDuration } from './policies.errors.ts'
import {
  carriedParams,
  carriedPoliciesSchema,
  durationChangeSchema,
  policyListParams,
  usualDurationsSchema,
} from './policies.schemas.ts'
import { listCarried } from './usecases/list-carried.ts'
import { changePolicyDuration, listPolicyDurations } from './usecases/usual-durations.ts'

const durations = '/institutions/{institutionId}/policy-durations'
const readers = [sessionRequired, institutionNotFound, roleNotAllowed, invalidRequest] as const

const list = createRoute({
  method: 'get',
  path: durations,
  operationId: 'listPolicyDurations',
  tags: ['policies'],
  summary: 'How long the steps of each kind of policy usually take',
  ...signedIn,
  request: { params: policyListParams },
  responses: {
    200: jsonResponse(usualDurationsSchema, 'By kind, in the order of the steps'),
    ...problemResponses(...readers),
  },
})

const change = createRoute({
  method: 'put',
  path: durations,
  operationId: 'changePolicyDuration',
  tags: ['policies'],
  summary: 'How long a step takes in this institution',
  ...signedIn,
  request: { params: policyListParams, body: jsonBody(durationChangeSchema) },
  responses: {
    200: jsonResponse(usualDurationsSchema, 'All of them'),
    ...problemResponses(...badBody, ...readers, unknownDuration),
  },
})

const carried = createRoute({
  method: 'get',
  path: '/assessments/{assessmentId}/indicators/{code}/policies',
  operationId: 'listCarryingPolicies',
  tags: ['policies'],
  summary: 'The policies that carry an indicator, what is left of each, and whether that fits',
  ...signedIn,
  request: { params: carriedParams },
  responses: {
    200: jsonResponse(carriedPoliciesSchema, 'As of today, or of the day the round was closed'),
    ...problemResponses(
      sessionRequired,
      assessmentNotFound,
      indicatorNotFound,
      roleNotAllowed,
      invalidRequest,
    ),
  },
})

export const policyDurationRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) =>
    c.json(await listPolicyDurations(c.req.valid('param').institutionId, c.var), 200),
  )
  .openapi(change, async (c) =>
    c.json(await changePolicyDuration(c.req.valid('param').institutionId, c.req.valid('json'), c.var), 200),
  )
  .openapi(carried, async (c) => c.json(await listCarried(c.req.valid('param'), c.var), 200))

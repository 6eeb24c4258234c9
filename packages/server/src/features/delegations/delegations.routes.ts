import { createRoute, z } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { crossOriginRequest, invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { assessmentParams } from '../assessments/assessments.schemas.ts'
import { alreadySent, assessmentNotFound, assessorRequired } from '../assessments/usecases/get-delegable.ts'
import { institutionIdParams } from '../institutions/institutions.schemas.ts'
import {
  administratorRequired,
  institutionNotFound,
  roleNotAllowed,
} from '../institutions/institutions.usecases.ts'
import { delegationNotFound, delegationRefused } from './delegations.errors.ts'
import {
  delegationParams,
  delegationSchema,
  givenDelegationSchema,
  helperSchema,
  newDelegationSchema,
  ownDelegationsSchema,
} from './delegations.schemas.ts'
import { delegateIndicators } from './usecases/delegate-indicators.ts'
import { listDelegations } from './usecases/list-delegations.ts'
import { listHelpers } from './usecases/list-helpers.ts'
import { overseeDelegations } from './usecases/oversee-delegations.ts'
import { withdrawDelegation } from './usecases/withdraw-delegation.ts'

const tags = ['delegations']
const fillers = [sessionRequired, assessorRequired, alreadySent, assessmentNotFound, roleNotAllowed] as const

const own = createRoute({
  method: 'get',
  path: '/account/delegations',
  operationId: 'listDelegations',
  tags,
  summary: 'What this person has delegated, and was delegated',
  ...signedIn,
  responses: {
    200: jsonResponse(ownDelegationsSchema, 'Both, the newest first'),
    ...problemResponses(sessionRequired),
  },
})

const helpers = createRoute({
  method: 'get',
  path: '/assessments/{assessmentId}/helpers',
  operationId: 'listHelpers',
  tags,
  summary: 'Colleagues whom one can ask for help (whoever fills in indicators)',
  ...signedIn,
  request: { params: assessmentParams },
  responses: {
    200: jsonResponse(z.array(helperSchema), 'By name'),
    ...problemResponses(...fillers, invalidRequest),
  },
})

const give = createRoute({
  method: 'post',
  path: '/assessments/{assessmentId}/delegations',
  operationId: 'delegateIndicators',
  tags,
  summary: 'Let a colleague fill in some indicators for a time (whoever fills in indicators)',
  ...signedIn,
  request: { params: assessmentParams, body: jsonBody(newDelegationSchema) },
  responses: {
    201: jsonResponse(givenDelegationSchema, 'Given; with the link where somebody is invited'),
    ...problemResponses(...badBody, ...fillers, delegationRefused),
  },
})

const withdraw = createRoute({
  method: 'delete',
  path: '/assessments/{assessmentId}/delegations/{delegationId}',
  operationId: 'withdrawDelegation',
  tags,
  summary: 'Withdraw a delegation at once (whoever gave it)',
  ...signedIn,
  request: { params: delegationParams },
  responses: {
    204: { description: 'Withdrawn; it stays in the list' },
    ...problemResponses(
      crossOriginRequest,
      sessionRequired,
      roleNotAllowed,
      delegationNotFound,
      invalidRequest,
    ),
  },
})

const oversee = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/delegations',
  operationId: 'listInstitutionDelegations',
  tags,
  summary: 'Everything that was delegated in the institution (administrators)',
  ...signedIn,
  request: { params: institutionIdParams },
  responses: {
    200: jsonResponse(z.array(delegationSchema), 'The newest first'),
    ...problemResponses(sessionRequired, administratorRequired, institutionNotFound, invalidRequest),
  },
})

export const delegationRoutes = createRouter<AppEnv>()
  .openapi(own, async (c) => c.json(await listDelegations(c.var), 200))
  .openapi(helpers, async (c) => c.json(await listHelpers(c.req.valid('param').assessmentId, c.var), 200))
  .openapi(give, async (c) =>
    c.json(await delegateIndicators({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 201),
  )
  .openapi(oversee, async (c) =>
    c.json(await overseeDelegations(c.req.valid('param').institutionId, c.var), 200),
  )
  .openapi(withdraw, async (c) => {
    await withdrawDelegation(c.req.valid('param'), c.var)
    return c.body(null, 204)
  })

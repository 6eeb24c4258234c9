import { createRoute, z } from '@hono/zod-openapi'
import { badBody, conflictResponse, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { institutionNotFound, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import {
  numberRequired,
  policyNotFound,
  relationsInCircle,
  stalePolicy,
  stepNotPossible,
  stepNotWithdrawable,
  unknownCarried,
  unknownOfficerUnit,
  unknownRelated,
  unknownText,
} from './policies.errors.ts'
import {
  newPolicySchema,
  newStepSchema,
  policyChangeSchema,
  policyListParams,
  policyParams,
  policySchema,
  policyStepParams,
  policySummarySchema,
  stepWithdrawalSchema,
} from './policies.schemas.ts'
import { addPolicy } from './usecases/add-policy.ts'
import { changePolicy } from './usecases/change-policy.ts'
import { listPolicies } from './usecases/list-policies.ts'
import { readPolicy } from './usecases/read-policy.ts'
import { recordPolicyStep } from './usecases/record-policy-step.ts'
import { withdrawPolicyStep } from './usecases/withdraw-policy-step.ts'

const collection = '/institutions/{institutionId}/policies'
const readers = [sessionRequired, institutionNotFound, roleNotAllowed, invalidRequest] as const
const written = [
  ...([numberRequired, stepNotPossible, unknownRelated, relationsInCircle] as const),
  ...([unknownCarried, unknownText, unknownOfficerUnit] as const),
] as const

const list = createRoute({
  method: 'get',
  path: collection,
  operationId: 'listPolicies',
  tags: ['policies'],
  summary: 'The register of policies, as it stands today',
  ...signedIn,
  request: { params: policyListParams },
  responses: {
    200: jsonResponse(z.array(policySummarySchema), 'By subject'),
    ...problemResponses(...readers),
  },
})

const add = createRoute({
  method: 'post',
  path: collection,
  operationId: 'addPolicy',
  tags: ['policies'],
  summary: 'A policy, with what is known to have happened to it',
  ...signedIn,
  request: { params: policyListParams, body: jsonBody(newPolicySchema) },
  responses: {
    201: jsonResponse(policySchema, 'The policy'),
    ...problemResponses(...badBody, ...readers, ...written),
  },
})

const read = createRoute({
  method: 'get',
  path: `${collection}/{policyId}`,
  operationId: 'readPolicy',
  tags: ['policies'],
  summary: 'One policy with its steps, relations, and what its text says of itself',
  ...signedIn,
  request: { params: policyParams },
  responses: {
    200: jsonResponse(policySchema, 'The policy'),
    ...problemResponses(...readers, policyNotFound),
  },
})

const change = createRoute({
  method: 'put',
  path: `${collection}/{policyId}`,
  operationId: 'changePolicy',
  tags: ['policies'],
  summary: 'What a policy is called and linked to; its steps stay',
  ...signedIn,
  request: { params: policyParams, body: jsonBody(policyChangeSchema) },
  responses: {
    200: jsonResponse(policySchema, 'The policy'),
    ...problemResponses(...badBody, ...readers, ...written, policyNotFound),
    ...conflictResponse(stalePolicy, 'StalePolicy', policySchema),
  },
})

const record = createRoute({
  method: 'post',
  path: `${collection}/{policyId}/steps`,
  operationId: 'recordPolicyStep',
  tags: ['policies'],
  summary: 'One more thing that happened to a policy',
  ...signedIn,
  request: { params: policyParams, body: jsonBody(newStepSchema) },
  responses: {
    201: jsonResponse(policySchema, 'The policy'),
    ...problemResponses(...badBody, ...readers, policyNotFound, stepNotPossible, numberRequired),
  },
})

const withdraw = createRoute({
  method: 'post',
  path: `${collection}/{policyId}/steps/{sequence}/withdrawal`,
  operationId: 'withdrawPolicyStep',
  tags: ['policies'],
  summary: 'The last step was recorded by mistake; it stays readable and counts no more',
  ...signedIn,
  request: { params: policyStepParams, body: jsonBody(stepWithdrawalSchema) },
  responses: {
    200: jsonResponse(policySchema, 'The policy'),
    ...problemResponses(...badBody, ...readers, policyNotFound, stepNotWithdrawable),
  },
})

export const policyRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) => c.json(await listPolicies(c.req.valid('param').institutionId, c.var), 200))
  .openapi(add, async (c) =>
    c.json(await addPolicy({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 201),
  )
  .openapi(read, async (c) => c.json(await readPolicy(c.req.valid('param'), c.var), 200))
  .openapi(change, async (c) =>
    c.json(await changePolicy({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(record, async (c) =>
    c.json(await recordPolicyStep(c.req.valid('param'), c.req.valid('json'), c.var), 201),
  )
  .openapi(withdraw, async (c) => {
    const { sequence, ...key } = c.req.valid('param')
    const { reason } = c.req.valid('json')
    return c.json(await withdrawPolicyStep({ ...key, sequence: Number(sequence), reason }, c.var), 200)
  })

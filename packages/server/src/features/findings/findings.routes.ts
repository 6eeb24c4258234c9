import { createRoute, z } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import {
  assessmentNotFound,
  indicatorNotFound,
  unknownCriterion,
} from '../assessments/usecases/hold-indicator.ts'
import { roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { decidedByAssessor, findingsChanged, nothingToDecide, overruleNotAllowed } from './findings.errors.ts'
import {
  completenessSchema,
  decisionEndSchema,
  decisionParams,
  findingsParams,
  findingsSchema,
  newDecisionSchema,
  supportParams,
  supportSchema,
} from './findings.schemas.ts'
import { decideCriterion, takeDecisionBack } from './usecases/decide-criterion.ts'
import { readCompleteness } from './usecases/read-completeness.ts'
import { readFindings } from './usecases/read-findings.ts'
import { readSupport } from './usecases/read-support.ts'

const findingsPath = '/assessments/{assessmentId}/indicators/{code}/findings'
const decisionPath = '/assessments/{assessmentId}/indicators/{code}/criteria/{criterionCode}/decision'
const unseen = [sessionRequired, assessmentNotFound, roleNotAllowed, invalidRequest] as const

const read = createRoute({
  method: 'get',
  path: findingsPath,
  operationId: 'readFindings',
  tags: ['findings'],
  summary:
    'What the evidence of an indicator proves: each criterion, the supported level beside the claimed one',
  ...signedIn,
  request: { params: findingsParams },
  responses: {
    200: jsonResponse(findingsSchema, 'What was found, and what people decided beside it'),
    ...problemResponses(...unseen, indicatorNotFound),
  },
})

const support = createRoute({
  method: 'get',
  path: '/assessments/{assessmentId}/support',
  operationId: 'readSupport',
  tags: ['findings'],
  summary: 'The supported level of every indicator beside the claimed one',
  ...signedIn,
  request: { params: supportParams },
  responses: {
    200: jsonResponse(z.array(supportSchema), 'In the order of the instrument'),
    ...problemResponses(...unseen),
  },
})

const completeness = createRoute({
  method: 'get',
  path: '/assessments/{assessmentId}/completeness',
  operationId: 'readCompleteness',
  tags: ['findings'],
  summary: 'How complete the evidence for each claimed value is, and what lapses before the visit',
  ...signedIn,
  request: { params: supportParams },
  responses: {
    200: jsonResponse(completenessSchema, 'In the order of the instrument'),
    ...problemResponses(...unseen),
  },
})

const refusals = [indicatorNotFound, unknownCriterion, overruleNotAllowed, decidedByAssessor] as const

const decide = createRoute({
  method: 'put',
  path: decisionPath,
  operationId: 'decideCriterion',
  tags: ['findings'],
  summary: 'Decide that a criterion is met or not, beside what was found, and why (assessors)',
  ...signedIn,
  request: { params: decisionParams, body: jsonBody(newDecisionSchema) },
  responses: {
    200: jsonResponse(findingsSchema, 'The indicator as it is found now'),
    ...problemResponses(...badBody, ...unseen, ...refusals, nothingToDecide, findingsChanged),
  },
})

const takeBack = createRoute({
  method: 'post',
  path: `${decisionPath}/withdrawal`,
  operationId: 'takeDecisionBack',
  tags: ['findings'],
  summary: 'Take a decision back: what was found counts again (assessors)',
  ...signedIn,
  request: { params: decisionParams, body: jsonBody(decisionEndSchema) },
  responses: {
    200: jsonResponse(findingsSchema, 'The indicator as it is found now'),
    ...problemResponses(...badBody, ...unseen, ...refusals, nothingToDecide, findingsChanged),
  },
})

export const findingsRoutes = createRouter<AppEnv>()
  .openapi(read, async (c) => c.json(await readFindings(c.req.valid('param'), c.var), 200))
  .openapi(support, async (c) => c.json(await readSupport(c.req.valid('param').assessmentId, c.var), 200))
  .openapi(completeness, async (c) =>
    c.json(await readCompleteness(c.req.valid('param').assessmentId, c.var), 200),
  )
  .openapi(decide, async (c) =>
    c.json(await decideCriterion({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(takeBack, async (c) =>
    c.json(await takeDecisionBack({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )

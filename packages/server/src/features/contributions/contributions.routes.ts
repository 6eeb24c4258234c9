import { createRoute } from '@hono/zod-openapi'
import { badBody, conflictResponse, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import {
  alreadySent,
  assessmentNotFound,
  indicatorNotFound,
  roundLocked,
} from '../assessments/usecases/hold-indicator.ts'
import { roleNotAllowed } from '../institutions/institutions.usecases.ts'
import {
  contributionChanged,
  dueInThePast,
  factsBeingTyped,
  factsFull,
  notYourIndicator,
  requestNotFound,
  requestWithdrawn,
  tooManyAtOnce,
  unknownPlace,
} from './contributions.errors.ts'
import {
  askedSchema,
  askSchema,
  assessmentParams,
  consolidatedSchema,
  consolidationSchema,
  contributionsSchema,
  indicatorContributionsSchema,
  indicatorParams,
  requestParams,
  returnSchema,
  templateSchema,
  withdrawalSchema,
} from './contributions.schemas.ts'
import { askUnits } from './usecases/ask-units.ts'
import { consolidate } from './usecases/consolidate.ts'
import { listContributions, readIndicatorContributions } from './usecases/list-contributions.ts'
import { readTemplate } from './usecases/read-template.ts'
import { returnAnswer } from './usecases/return-answer.ts'
import { withdrawRequest } from './usecases/withdraw-request.ts'

const tags = ['contributions']
const unseen = [sessionRequired, assessmentNotFound, roleNotAllowed, invalidRequest] as const
const asking = [...badBody, ...unseen, alreadySent, roundLocked] as const
const indicatorPath = '/assessments/{assessmentId}/indicators/{code}/contributions'

const list = createRoute({
  method: 'get',
  path: '/assessments/{assessmentId}/contributions',
  operationId: 'listContributions',
  tags,
  summary: 'Who is asked about each indicator, and how far they are',
  ...signedIn,
  request: { params: assessmentParams },
  responses: {
    200: jsonResponse(contributionsSchema, 'In the order of the instrument'),
    ...problemResponses(...unseen),
  },
})

const read = createRoute({
  method: 'get',
  path: indicatorPath,
  operationId: 'readIndicatorContributions',
  tags,
  summary: 'What the units say of one indicator, with its coverage',
  ...signedIn,
  request: { params: indicatorParams },
  responses: {
    200: jsonResponse(indicatorContributionsSchema, 'As it stands now'),
    ...problemResponses(...unseen, indicatorNotFound),
  },
})

const template = createRoute({
  method: 'get',
  path: '/assessments/{assessmentId}/contribution-template',
  operationId: 'readContributionTemplate',
  tags,
  summary: 'Who was asked what in the last round of the same edition (who asks)',
  ...signedIn,
  request: { params: assessmentParams },
  responses: {
    200: jsonResponse(templateSchema, 'To ask again, as far as it is still there'),
    ...problemResponses(...unseen, alreadySent, roundLocked),
  },
})

const ask = createRoute({
  method: 'post',
  path: '/assessments/{assessmentId}/contribution-requests',
  operationId: 'askContributions',
  tags,
  summary:
    'Ask many units about many indicators at once (internal assessors, person in charge; an owner about its indicators)',
  ...signedIn,
  request: { params: assessmentParams, body: jsonBody(askSchema) },
  responses: {
    200: jsonResponse(askedSchema, 'How many were asked'),
    ...problemResponses(...asking, dueInThePast, tooManyAtOnce, unknownPlace, notYourIndicator),
  },
})

const withdraw = createRoute({
  method: 'post',
  path: '/assessments/{assessmentId}/contribution-requests/{requestId}/withdrawal',
  operationId: 'withdrawContributionRequest',
  tags,
  summary:
    'Take a request back: the unit need not answer it (internal assessors, person in charge, owner of the indicator)',
  ...signedIn,
  request: { params: requestParams, body: jsonBody(withdrawalSchema) },
  responses: {
    200: jsonResponse(indicatorContributionsSchema, 'Its indicator as it stands now'),
    ...problemResponses(...asking, requestNotFound, requestWithdrawn),
  },
})

const sendBack = createRoute({
  method: 'post',
  path: '/assessments/{assessmentId}/contribution-requests/{requestId}/return',
  operationId: 'returnContributionAnswer',
  tags,
  summary:
    'Send an answer back to its unit with a reason (internal assessors, person in charge, owner of the indicator)',
  ...signedIn,
  request: { params: requestParams, body: jsonBody(returnSchema) },
  responses: {
    200: jsonResponse(indicatorContributionsSchema, 'Its indicator as it stands now'),
    ...problemResponses(...asking, requestNotFound, requestWithdrawn, dueInThePast),
    ...conflictResponse(contributionChanged, 'StaleContributions', indicatorContributionsSchema),
  },
})

const bringTogether = createRoute({
  method: 'post',
  path: `${indicatorPath}/consolidation`,
  operationId: 'consolidateContributions',
  tags,
  summary:
    'Copy what units said into the facts, each under its own name (who fills in, owner of the indicator)',
  ...signedIn,
  request: { params: indicatorParams, body: jsonBody(consolidationSchema) },
  responses: {
    200: jsonResponse(consolidatedSchema, 'The facts hold them, as a draft'),
    ...problemResponses(...asking, indicatorNotFound, factsFull, factsBeingTyped),
    ...conflictResponse(contributionChanged, 'StaleContributions', indicatorContributionsSchema),
  },
})

export const contributionRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) => c.json(await listContributions(c.req.valid('param').assessmentId, c.var), 200))
  .openapi(read, async (c) => c.json(await readIndicatorContributions(c.req.valid('param'), c.var), 200))
  .openapi(template, async (c) => c.json(await readTemplate(c.req.valid('param').assessmentId, c.var), 200))
  .openapi(ask, async (c) =>
    c.json(await askUnits(c.req.valid('param').assessmentId, c.req.valid('json'), c.var), 200),
  )
  .openapi(withdraw, async (c) =>
    c.json(await withdrawRequest({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(sendBack, async (c) =>
    c.json(await returnAnswer({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(bringTogether, async (c) =>
    c.json(await consolidate({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )

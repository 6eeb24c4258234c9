import { createRoute } from '@hono/zod-openapi'
import { badBody, conflictResponse, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { assessmentNotFound } from '../assessments/usecases/hold-indicator.ts'
import { roleNotAllowed } from '../institutions/institutions.usecases.ts'
import {
  dueInThePast,
  evidenceAlready,
  evidenceNotHere,
  ownerNotMember,
  ownReport,
  planAfterPublication,
  recommendationChanged,
  recommendationNotFound,
  stepNotPossible,
  unknownUnit,
} from './recommendations.errors.ts'
import {
  decisionSchema,
  planSchema,
  progressSchema,
  recommendationParams,
  recommendationSchema,
} from './recommendations.schemas.ts'
import {
  decideRecommendation,
  planRecommendation,
  reportRecommendation,
} from './usecases/follow-recommendation.ts'

const tags = ['recommendations']
const path = '/assessments/{assessmentId}/recommendations/{recommendationId}'
const changing = [
  ...badBody,
  ...([sessionRequired, assessmentNotFound, roleNotAllowed, invalidRequest] as const),
  ...([recommendationNotFound, stepNotPossible] as const),
] as const
const answer = jsonResponse(recommendationSchema, 'As it stands now')
const stale = conflictResponse(recommendationChanged, 'StaleRecommendation', recommendationSchema)

const plan = createRoute({
  method: 'post',
  path: `${path}/plan`,
  operationId: 'planRecommendation',
  tags,
  summary:
    'Say which unit is to do it until when, or drop it with a reason (coordinator, person in charge; the ministry unit and day of what is published)',
  ...signedIn,
  request: { params: recommendationParams, body: jsonBody(planSchema) },
  responses: {
    200: answer,
    ...problemResponses(...changing, dueInThePast, ownerNotMember, planAfterPublication, unknownUnit),
    ...stale,
  },
})

const report = createRoute({
  method: 'post',
  path: `${path}/progress`,
  operationId: 'reportRecommendation',
  tags,
  summary: 'Tell how far it is, name its proof, or say that it is done (people of the unit, internal team)',
  ...signedIn,
  request: { params: recommendationParams, body: jsonBody(progressSchema) },
  responses: {
    200: answer,
    ...problemResponses(...changing, evidenceAlready, evidenceNotHere),
    ...stale,
  },
})

const decide = createRoute({
  method: 'post',
  path: `${path}/decision`,
  operationId: 'decideRecommendation',
  tags,
  summary: 'Confirm that it is done, send it back, give it up or open it again (person in charge)',
  ...signedIn,
  request: { params: recommendationParams, body: jsonBody(decisionSchema) },
  responses: { 200: answer, ...problemResponses(...changing, ownReport), ...stale },
})

export const followRecommendationRoutes = createRouter<AppEnv>()
  .openapi(plan, async (c) =>
    c.json(await planRecommendation({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(report, async (c) =>
    c.json(await reportRecommendation({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(decide, async (c) =>
    c.json(await decideRecommendation({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )

import { createRoute } from '@hono/zod-openapi'
import { badBody, conflictResponse, problemResponses } from '../../../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../../../platform/http/responses.ts'
import { createRouter } from '../../../../platform/http/router.ts'
import { signedIn } from '../../../../platform/http/signed-in.ts'
import type { AppEnv } from '../../../../request-context.ts'
import { ministryActs, roleNotAllowed } from '../../../institutions/institutions.usecases.ts'
import {
  assessmentNotFound,
  indicatorNotFound,
  staleVersion,
  valueOutOfScale,
} from '../../assessments.errors.ts'
import { assessmentParams, indicatorParams } from '../../assessments.schemas.ts'
import { letterRequired, notAssigned, stageStepNotYours } from '../outside/outside.errors.ts'
import { paperFromTheFuture, stageMoved } from '../stages.errors.ts'
import {
  nothingToSettle,
  notInSample,
  pairIsSettled,
  ratedOneself,
  sampleInUse,
  sampleTooLarge,
} from './double.errors.ts'
import {
  doubleRatingsSchema,
  drawSampleSchema,
  rateSecondSchema,
  settlePairSchema,
} from './double-ratings.schemas.ts'
import { drawSample } from './draw-sample.ts'
import { driftQuery, driftSchema } from './drift.schemas.ts'
import { rateSecond } from './rate-second.ts'
import { readDoubleRatings } from './read-double-ratings.ts'
import { readDrift } from './read-drift.ts'
import { settlePair } from './settle-pair.ts'

const path = '/assessments/{assessmentId}/double-ratings'
const tags = ['double ratings']
const now = jsonResponse(doubleRatingsSchema, 'As it stands now')
const otherwise = conflictResponse([stageMoved, staleVersion], 'StaleDoubleRatings', doubleRatingsSchema)
const refused = [...badBody, sessionRequired, assessmentNotFound, roleNotAllowed, stageStepNotYours] as const
const ofIndicator = [...refused, notAssigned, indicatorNotFound, valueOutOfScale] as const

const read = createRoute({
  method: 'get',
  path,
  operationId: 'getDoubleRatings',
  tags,
  summary: 'The sample that is rated twice, and as far as it is told, how far the two agree',
  ...signedIn,
  request: { params: assessmentParams },
  responses: {
    200: now,
    ...problemResponses(sessionRequired, assessmentNotFound, roleNotAllowed, invalidRequest),
  },
})

const draw = createRoute({
  method: 'post',
  path: `${path}/sample`,
  operationId: 'drawSample',
  tags,
  summary: 'Draw the sample by a seed (the ministry, or by its letter the person in charge)',
  ...signedIn,
  request: { params: assessmentParams, body: jsonBody(drawSampleSchema) },
  responses: {
    201: now,
    ...problemResponses(
      ...[...refused, ministryActs, letterRequired, paperFromTheFuture],
      ...[sampleInUse, sampleTooLarge],
    ),
    ...otherwise,
  },
})

const rate = createRoute({
  method: 'put',
  path: `${path}/{code}/own`,
  operationId: 'rateSecond',
  tags,
  summary: 'Rate an indicator of the sample a second time, without seeing the first (second raters)',
  ...signedIn,
  request: { params: indicatorParams, body: jsonBody(rateSecondSchema) },
  responses: { 200: now, ...problemResponses(...ofIndicator, notInSample, pairIsSettled), ...otherwise },
})

const settle = createRoute({
  method: 'post',
  path: `${path}/{code}/settlements`,
  operationId: 'settlePair',
  tags,
  summary: 'Say as a third person which of two values it should be (score reviewers, the ministry)',
  ...signedIn,
  request: { params: indicatorParams, body: jsonBody(settlePairSchema) },
  responses: { 201: now, ...problemResponses(...ofIndicator, nothingToSettle, ratedOneself), ...otherwise },
})

const drift = createRoute({
  method: 'get',
  path: '/assessor-drift',
  operationId: 'getAssessorDrift',
  tags,
  summary:
    'How each assessor stands to what was settled, by quarters of a year (score reviewers, the ministry)',
  ...signedIn,
  request: { query: driftQuery },
  responses: {
    200: jsonResponse(driftSchema, 'Each assessor of whom something was settled'),
    ...problemResponses(sessionRequired, roleNotAllowed, invalidRequest),
  },
})

export const doubleRatingRoutes = createRouter<AppEnv>()
  .openapi(read, async (c) => c.json(await readDoubleRatings(c.req.valid('param').assessmentId, c.var), 200))
  .openapi(drift, async (c) => c.json(await readDrift(c.req.valid('query'), c.var), 200))
  .openapi(draw, async (c) =>
    c.json(await drawSample({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 201),
  )
  .openapi(rate, async (c) =>
    c.json(await rateSecond({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(settle, async (c) =>
    c.json(await settlePair({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 201),
  )

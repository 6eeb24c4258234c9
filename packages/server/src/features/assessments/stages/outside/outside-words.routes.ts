import { createRoute } from '@hono/zod-openapi'
import { badBody, conflictResponse, problemResponses } from '../../../../platform/http/problem.schemas.ts'
import { sessionRequired } from '../../../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../../../platform/http/responses.ts'
import { createRouter } from '../../../../platform/http/router.ts'
import { signedIn } from '../../../../platform/http/signed-in.ts'
import type { AppEnv } from '../../../../request-context.ts'
import { ministryActs } from '../../../institutions/institutions.usecases.ts'
import {
  assessmentNotFound,
  indicatorNotFound,
  staleVersion,
  valueOutOfScale,
} from '../../assessments.errors.ts'
import { paperFromTheFuture, stageMoved } from '../stages.errors.ts'
import { correctResult } from './correct-result.ts'
import { judgeStage } from './judge-stage.ts'
import {
  justificationRequired,
  letterRequired,
  notAssigned,
  ownJudgement,
  reviewNoteRequired,
  stageStepNotYours,
} from './outside.errors.ts'
import { correctSchema, judgeStageSchema, reviewScoreSchema } from './outside-requests.schemas.ts'
import { reviewScore } from './review-score.ts'
import { stageIndicatorSchema } from './stage-views.schemas.ts'
import { outsideIndicatorParams, stageIndicatorParams } from './stage-words.schemas.ts'

const path = '/assessments/{assessmentId}'
const refused = [
  ...badBody,
  sessionRequired,
  assessmentNotFound,
  indicatorNotFound,
  stageStepNotYours,
] as const
const said = jsonResponse(stageIndicatorSchema, 'The indicator as it stands now')
const otherwise = conflictResponse([stageMoved, staleVersion], 'StaleStageIndicator', stageIndicatorSchema)
const tags = ['stages']

const judge = createRoute({
  method: 'put',
  path: `${path}/stages/{stage}/indicators/{code}`,
  operationId: 'judgeStage',
  tags,
  summary: 'Confirm an indicator or set another value in a stage (external assessors)',
  ...signedIn,
  request: { params: outsideIndicatorParams, body: jsonBody(judgeStageSchema) },
  responses: {
    200: said,
    ...problemResponses(...refused, notAssigned, ownJudgement, valueOutOfScale, justificationRequired),
    ...otherwise,
  },
})

const review = createRoute({
  method: 'put',
  path: `${path}/stage-values/{code}/review`,
  operationId: 'reviewScore',
  tags,
  summary: 'Mark a value valid or not (score reviewers)',
  ...signedIn,
  request: { params: stageIndicatorParams, body: jsonBody(reviewScoreSchema) },
  responses: {
    200: said,
    ...problemResponses(...refused, notAssigned, ownJudgement, reviewNoteRequired),
    ...otherwise,
  },
})

const correct = createRoute({
  method: 'post',
  path: `${path}/stage-values/{code}/corrections`,
  operationId: 'correctResult',
  tags,
  summary: 'Set a published value right, visibly (the ministry, or by its letter the person in charge)',
  ...signedIn,
  request: { params: stageIndicatorParams, body: jsonBody(correctSchema) },
  responses: {
    200: said,
    ...problemResponses(...refused, ministryActs, valueOutOfScale, letterRequired, paperFromTheFuture),
    ...otherwise,
  },
})

export const outsideWordRoutes = createRouter<AppEnv>()
  .openapi(judge, async (c) =>
    c.json(await judgeStage({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(review, async (c) =>
    c.json(await reviewScore({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(correct, async (c) =>
    c.json(await correctResult({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )

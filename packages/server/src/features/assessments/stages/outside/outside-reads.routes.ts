import { createRoute, z } from '@hono/zod-openapi'
import { problemResponses } from '../../../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../../../platform/http/request.errors.ts'
import { jsonResponse } from '../../../../platform/http/responses.ts'
import { createRouter } from '../../../../platform/http/router.ts'
import { signedIn } from '../../../../platform/http/signed-in.ts'
import type { AppEnv } from '../../../../request-context.ts'
import { roleNotAllowed } from '../../../institutions/institutions.usecases.ts'
import { assessmentNotFound, indicatorNotFound } from '../../assessments.errors.ts'
import { assessmentParams } from '../../assessments.schemas.ts'
import { scoreResultSchema } from '../../score-result.schemas.ts'
import { stageValuesClosed } from './outside.errors.ts'
import { readDifference } from './read-difference.ts'
import { readStageIndicator, readStageResult, readStages } from './read-stages.ts'
import { stageDifferenceSchema } from './stage-difference.schemas.ts'
import { stageIndicatorSchema, stageOverviewSchema } from './stage-views.schemas.ts'
import { stageIndicatorParams, stageParams } from './stage-words.schemas.ts'
import { streamStages } from './stream-stages.ts'

const path = '/assessments/{assessmentId}'
const unseen = [sessionRequired, assessmentNotFound, roleNotAllowed, invalidRequest] as const
const tags = ['stages']

const overview = createRoute({
  method: 'get',
  path: `${path}/stages`,
  operationId: 'getStages',
  tags,
  summary: 'Every indicator stage by stage, with what is carried over, as far as the person may see it',
  ...signedIn,
  request: { params: assessmentParams },
  responses: { 200: jsonResponse(stageOverviewSchema, 'The stages'), ...problemResponses(...unseen) },
})

const indicator = createRoute({
  method: 'get',
  path: `${path}/stage-values/{code}`,
  operationId: 'getStageIndicator',
  tags,
  summary: 'One indicator through all stages, with texts and who said what',
  ...signedIn,
  request: { params: stageIndicatorParams },
  responses: {
    200: jsonResponse(stageIndicatorSchema, 'The indicator'),
    ...problemResponses(...unseen, indicatorNotFound),
  },
})

const result = createRoute({
  method: 'get',
  path: `${path}/stages/{stage}/result`,
  operationId: 'getStageResult',
  tags,
  summary: 'The score of one stage',
  ...signedIn,
  request: { params: stageParams },
  responses: {
    200: jsonResponse(scoreResultSchema, 'The result'),
    ...problemResponses(...unseen, stageValuesClosed),
  },
})

const difference = createRoute({
  method: 'get',
  path: `${path}/stage-difference`,
  operationId: 'getStageDifference',
  tags,
  summary: 'The self-assessment beside the official result, and what lies between them',
  ...signedIn,
  request: { params: assessmentParams },
  responses: { 200: jsonResponse(stageDifferenceSchema, 'Both'), ...problemResponses(...unseen) },
})

const events = createRoute({
  method: 'get',
  path: `${path}/stages/events`,
  operationId: 'streamStages',
  tags,
  summary: 'When what the person sees of the stages changes; ends with the session',
  ...signedIn,
  request: { params: assessmentParams },
  responses: {
    200: {
      description: 'Server-sent events without contents: what changed is asked for again',
      content: { 'text/event-stream': { schema: z.object({}) } },
    },
    ...problemResponses(...unseen),
  },
})

export const outsideReadRoutes = createRouter<AppEnv>()
  .openapi(overview, async (c) => c.json(await readStages(c.req.valid('param').assessmentId, c.var), 200))
  .openapi(indicator, async (c) => c.json(await readStageIndicator(c.req.valid('param'), c.var), 200))
  .openapi(result, async (c) => c.json(await readStageResult(c.req.valid('param'), c.var), 200))
  .openapi(difference, async (c) =>
    c.json(await readDifference(c.req.valid('param').assessmentId, c.var), 200),
  )
  .openapi(events, async (c) => streamStages(c, c.req.valid('param').assessmentId))

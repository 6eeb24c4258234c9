import { createRoute, z } from '@hono/zod-openapi'
import { badBody, conflictResponse, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { roleNotAllowed } from '../institutions/institutions.usecases.ts'
import {
  assessmentNotFound,
  assessorRequired,
  indicatorNotFound,
  reasonRequired,
  staleVersion,
  unknownCriterion,
  valueOutOfScale,
} from './assessments.errors.ts'
import {
  historyEntrySchema,
  indicatorParams,
  indicatorSchema,
  judgeCriteriaSchema,
  rateSchema,
} from './assessments.schemas.ts'
import { roundLocked } from './ensure-unlocked.ts'
import { alreadySent } from './stages/stages.errors.ts'
import { judgeCriteria } from './usecases/judge-criteria.ts'
import { listHistory } from './usecases/list-history.ts'
import { rateIndicator } from './usecases/rate-indicator.ts'
import { readIndicator } from './usecases/read-indicator.ts'

const path = '/assessments/{assessmentId}/indicators/{code}'
const unseen = [
  sessionRequired,
  assessmentNotFound,
  roleNotAllowed,
  indicatorNotFound,
  invalidRequest,
] as const
const staleIndicator = conflictResponse(staleVersion, 'StaleIndicator', indicatorSchema)

const read = createRoute({
  method: 'get',
  path,
  operationId: 'getIndicator',
  tags: ['indicators'],
  summary: 'One indicator with its texts',
  ...signedIn,
  request: { params: indicatorParams },
  responses: { 200: jsonResponse(indicatorSchema, 'The indicator'), ...problemResponses(...unseen) },
})

const rate = createRoute({
  method: 'put',
  path: `${path}/rating`,
  operationId: 'rateIndicator',
  tags: ['indicators'],
  summary: 'Rate an indicator, or take the rating back (internal assessors)',
  ...signedIn,
  request: { params: indicatorParams, body: jsonBody(rateSchema) },
  responses: {
    200: jsonResponse(indicatorSchema, 'The indicator as it stands now'),
    ...problemResponses(
      ...badBody,
      ...unseen,
      assessorRequired,
      alreadySent,
      roundLocked,
      valueOutOfScale,
      reasonRequired,
    ),
    ...staleIndicator,
  },
})

const judge = createRoute({
  method: 'put',
  path: `${path}/criteria`,
  operationId: 'judgeCriteria',
  tags: ['indicators'],
  summary: 'Say which criteria are met (internal assessors)',
  ...signedIn,
  request: { params: indicatorParams, body: jsonBody(judgeCriteriaSchema) },
  responses: {
    200: jsonResponse(indicatorSchema, 'The indicator as it stands now'),
    ...problemResponses(...badBody, ...unseen, assessorRequired, alreadySent, roundLocked, unknownCriterion),
    ...staleIndicator,
  },
})

const history = createRoute({
  method: 'get',
  path: `${path}/history`,
  operationId: 'listHistory',
  tags: ['indicators'],
  summary: 'What happened to an indicator, newest first',
  ...signedIn,
  request: { params: indicatorParams },
  responses: {
    200: jsonResponse(z.array(historyEntrySchema), 'Actions, newest first'),
    ...problemResponses(...unseen),
  },
})

export const indicatorRoutes = createRouter<AppEnv>()
  .openapi(read, async (c) => c.json(await readIndicator(c.req.valid('param'), c.var), 200))
  .openapi(rate, async (c) =>
    c.json(await rateIndicator({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(judge, async (c) =>
    c.json(await judgeCriteria({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(history, async (c) => c.json(await listHistory(c.req.valid('param'), c.var), 200))

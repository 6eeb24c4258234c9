import { createRoute } from '@hono/zod-openapi'
import { badBody, conflictResponse, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { administratorRequired, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { assessmentNotFound, staleVersion } from './assessments.errors.ts'
import { assessmentParams, assessmentSchema, setTargetSchema } from './assessments.schemas.ts'
import { scoreResultSchema } from './score-result.schemas.ts'
import { targetOffScale } from './usecases/ensure-target-on-scale.ts'
import { readAssessment } from './usecases/read-assessment.ts'
import { readResult } from './usecases/read-result.ts'
import { setTarget } from './usecases/set-target.ts'

const read = createRoute({
  method: 'get',
  path: '/assessments/{assessmentId}',
  operationId: 'getAssessment',
  tags: ['assessments'],
  summary: 'One institution in one round, all indicators in instrument order',
  ...signedIn,
  request: { params: assessmentParams },
  responses: {
    200: jsonResponse(assessmentSchema, 'The assessment'),
    ...problemResponses(sessionRequired, assessmentNotFound, roleNotAllowed, invalidRequest),
  },
})

const result = createRoute({
  method: 'get',
  path: '/assessments/{assessmentId}/result',
  operationId: 'getResult',
  tags: ['assessments'],
  summary: 'Index, predicate and the exact explanation tree',
  ...signedIn,
  request: { params: assessmentParams },
  responses: {
    200: jsonResponse(scoreResultSchema, 'The result'),
    ...problemResponses(sessionRequired, assessmentNotFound, roleNotAllowed, invalidRequest),
  },
})

const target = createRoute({
  method: 'put',
  path: '/assessments/{assessmentId}/target',
  operationId: 'setTarget',
  tags: ['assessments'],
  summary: 'Set or remove the target index (administrators)',
  ...signedIn,
  request: { params: assessmentParams, body: jsonBody(setTargetSchema) },
  responses: {
    200: jsonResponse(assessmentSchema, 'The assessment'),
    ...problemResponses(
      ...badBody,
      sessionRequired,
      administratorRequired,
      assessmentNotFound,
      roleNotAllowed,
      targetOffScale,
    ),
    ...conflictResponse(staleVersion, 'StaleAssessment', assessmentSchema),
  },
})

export const assessmentRoutes = createRouter<AppEnv>()
  .openapi(read, async (c) => c.json(await readAssessment(c.req.valid('param').assessmentId, c.var), 200))
  .openapi(result, async (c) => c.json(await readResult(c.req.valid('param').assessmentId, c.var), 200))
  .openapi(target, async (c) =>
    c.json(await setTarget({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )

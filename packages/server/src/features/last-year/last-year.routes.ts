import { createRoute } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { alreadySent, assessmentNotFound, roundLocked } from '../assessments/usecases/see-own-work.ts'
import { roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { lastYearChanged, notCarried, nothingToStartFrom, startedAlready } from './last-year.errors.ts'
import { assessmentParams, lastYearPreviewSchema, lastYearSchema, startSchema } from './last-year.schemas.ts'
import { previewStart } from './usecases/preview-start.ts'
import { readLastYear } from './usecases/read-last-year.ts'
import { startFromLastYear } from './usecases/start-from-last-year.ts'

const tags = ['last year']
const path = '/assessments/{assessmentId}/last-year'
const unseen = [sessionRequired, assessmentNotFound, roleNotAllowed, invalidRequest] as const
const refused = [...unseen, alreadySent, roundLocked, nothingToStartFrom, startedAlready] as const

const read = createRoute({
  method: 'get',
  path,
  operationId: 'readLastYear',
  tags,
  summary: 'What of last year stands in an assessment: proposals, and texts that are still last year’s',
  ...signedIn,
  request: { params: assessmentParams },
  responses: { 200: jsonResponse(lastYearSchema, 'As it stands now'), ...problemResponses(...unseen) },
})

const preview = createRoute({
  method: 'get',
  path: `${path}/preview`,
  operationId: 'previewLastYear',
  tags,
  summary: 'What starting from last year would bring, and why some of it would not (who fills in)',
  ...signedIn,
  request: { params: assessmentParams },
  responses: {
    200: jsonResponse(lastYearPreviewSchema, 'Nothing is written'),
    ...problemResponses(...refused),
  },
})

const start = createRoute({
  method: 'post',
  path,
  operationId: 'startFromLastYear',
  tags,
  summary: 'Bring what was chosen of last year, once: values become proposals, documents are offered again',
  ...signedIn,
  request: { params: assessmentParams, body: jsonBody(startSchema) },
  responses: {
    200: jsonResponse(lastYearSchema, 'As it stands now'),
    ...problemResponses(...badBody, ...refused, lastYearChanged, notCarried),
  },
})

export const lastYearRoutes = createRouter<AppEnv>()
  .openapi(read, async (c) => c.json(await readLastYear(c.req.valid('param').assessmentId, c.var), 200))
  .openapi(preview, async (c) => c.json(await previewStart(c.req.valid('param').assessmentId, c.var), 200))
  .openapi(start, async (c) =>
    c.json(await startFromLastYear({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )

import { createRoute } from '@hono/zod-openapi'
import { badBody, conflictResponse, problemResponses } from '../../../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../../../platform/http/responses.ts'
import { createRouter } from '../../../../platform/http/router.ts'
import { signedIn } from '../../../../platform/http/signed-in.ts'
import type { AppEnv } from '../../../../request-context.ts'
import { assessmentNotFound } from '../../../assessments/usecases/read-for-paper.ts'
import { ministryActs, roleNotAllowed } from '../../../institutions/institutions.usecases.ts'
import { paperNotReady } from '../../reports.errors.ts'
import { papersParams } from '../../reports.schemas.ts'
import { aspectUnknown, wordsChanged, wordsFrozen, wordsTooEarly } from './report-words.errors.ts'
import {
  aspectParams,
  reportAspectSchema,
  reportAspectsSchema,
  reportWordsSchema,
} from './report-words.schemas.ts'
import { readAspects } from './usecases/read-aspects.ts'
import { writeAspect } from './usecases/write-aspect.ts'

const path = '/assessments/{assessmentId}/report/aspects'
const unseen = [sessionRequired, assessmentNotFound, roleNotAllowed, invalidRequest] as const
const tags = ['papers']

const read = createRoute({
  method: 'get',
  path,
  operationId: 'readReportAspects',
  tags,
  summary:
    'Keunggulan, kelemahan and saran of each aspect: what the report says, and what the values propose',
  ...signedIn,
  request: { params: papersParams },
  responses: {
    200: jsonResponse(reportAspectsSchema, 'Each aspect'),
    ...problemResponses(...unseen, paperNotReady),
  },
})

const write = createRoute({
  method: 'put',
  path: `${path}/{aspectCode}`,
  operationId: 'writeReportAspect',
  tags,
  summary: 'Say what the report says of an aspect (Tim Reviu, ministry, person in charge)',
  ...signedIn,
  request: { params: aspectParams, body: jsonBody(reportWordsSchema) },
  responses: {
    200: jsonResponse(reportAspectSchema, 'As it stands now'),
    ...problemResponses(...badBody, ...unseen, ministryActs, aspectUnknown, wordsTooEarly, wordsFrozen),
    ...conflictResponse(wordsChanged, 'StaleReportAspect', reportAspectSchema),
  },
})

export const reportWordsRoutes = createRouter<AppEnv>()
  .openapi(read, async (c) => c.json(await readAspects(c.req.valid('param').assessmentId, c.var), 200))
  .openapi(write, async (c) => {
    const wanted = { ...c.req.valid('param'), words: c.req.valid('json') }
    return c.json(await writeAspect(wanted, c.var), 200)
  })

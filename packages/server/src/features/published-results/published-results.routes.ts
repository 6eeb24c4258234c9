import { createRoute, z } from '@hono/zod-openapi'
import { problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { institutionIdParams } from '../institutions/institutions.schemas.ts'
import { institutionNotFound } from '../institutions/institutions.usecases.ts'
import { publishedOfSchema, publishedQuery, publishedResultsSchema } from './published-results.schemas.ts'
import { findPublishedResults, listPublishedOfInstitution } from './published-results.usecases.ts'

const find = createRoute({
  method: 'get',
  path: '/published-results',
  operationId: 'findPublishedResults',
  tags: ['published-results'],
  summary: 'What the ministry published about real institutions, as printed, with its source',
  ...signedIn,
  request: { query: publishedQuery },
  responses: {
    200: jsonResponse(publishedResultsSchema, 'Rows whose institution name contains every word searched for'),
    ...problemResponses(sessionRequired, institutionNotFound, invalidRequest),
  },
})

const ofInstitution = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/published-results',
  operationId: 'listPublishedOfInstitution',
  tags: ['published-results'],
  summary: 'What was published about this institution, where it is in the official register',
  ...signedIn,
  request: { params: institutionIdParams },
  responses: {
    200: jsonResponse(z.array(publishedOfSchema), 'The latest year first'),
    ...problemResponses(sessionRequired, institutionNotFound, invalidRequest),
  },
})

export const publishedResultRoutes = createRouter<AppEnv>()
  .openapi(find, async (c) => c.json(await findPublishedResults(c.req.valid('query'), c.var), 200))
  .openapi(ofInstitution, async (c) => {
    const { institutionId } = c.req.valid('param')
    return c.json(await listPublishedOfInstitution(institutionId, c.var), 200)
  })

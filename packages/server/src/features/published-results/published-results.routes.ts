import { createRoute } from '@hono/zod-openapi'
import { problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { publishedQuery, publishedResultsSchema } from './published-results.schemas.ts'
import { findPublishedResults } from './published-results.usecases.ts'

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
    ...problemResponses(sessionRequired, invalidRequest),
  },
})

export const publishedResultRoutes = createRouter<AppEnv>().openapi(find, async (c) =>
  c.json(await findPublishedResults(c.req.valid('query'), c.var), 200),
)

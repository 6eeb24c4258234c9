import { createRoute } from '@hono/zod-openapi'
import { problemResponses } from '../../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../../platform/http/request.errors.ts'
import { jsonResponse } from '../../../platform/http/responses.ts'
import { createRouter } from '../../../platform/http/router.ts'
import { signedIn } from '../../../platform/http/signed-in.ts'
import type { AppEnv } from '../../../request-context.ts'
import { assessmentNotFound, indicatorNotFound } from '../../assessments/usecases/hold-indicator.ts'
import { roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { offerNotFound } from '../evidence.errors.ts'
import { offerParams } from '../evidence.schemas.ts'
import { passageSchema } from './passages.schemas.ts'
import { readPassage } from './read-passage.ts'

const read = createRoute({
  method: 'get',
  path: '/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/passage',
  operationId: 'readOfferedPassage',
  tags: ['evidence'],
  summary: 'On which page the article stands that something offered names',
  ...signedIn,
  request: { params: offerParams },
  responses: {
    200: jsonResponse(passageSchema, 'Where it was found, or that it was not'),
    ...problemResponses(
      ...[sessionRequired, roleNotAllowed, invalidRequest, assessmentNotFound, indicatorNotFound],
      offerNotFound,
    ),
  },
})

export const passageRoutes = createRouter<AppEnv>().openapi(read, async (c) =>
  c.json(await readPassage(c.req.valid('param'), c.var), 200),
)

import { createRoute, z } from '@hono/zod-openapi'
import { problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { institutionNotFound, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { evidenceListParams, possibleViewerSchema } from './evidence.schemas.ts'
import { listPossibleViewers } from './usecases/list-possible-viewers.ts'

const list = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/evidence-viewers',
  operationId: 'listPossibleViewers',
  tags: ['evidence'],
  summary: 'Who can be named to see a restricted document',
  ...signedIn,
  request: { params: evidenceListParams },
  responses: {
    200: jsonResponse(z.array(possibleViewerSchema), 'By name'),
    ...problemResponses(sessionRequired, institutionNotFound, roleNotAllowed, invalidRequest),
  },
})

export const viewerRoutes = createRouter<AppEnv>().openapi(list, async (c) =>
  c.json(await listPossibleViewers(c.req.valid('param').institutionId, c.var), 200),
)

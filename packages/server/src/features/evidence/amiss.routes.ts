import { createRoute, z } from '@hono/zod-openapi'
import { problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { institutionNotFound, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { evidenceListParams, fileAmissSchema } from './evidence.schemas.ts'
import { listOwnFilesAmiss } from './usecases/list-own-files-amiss.ts'

const list = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/evidence-amiss',
  operationId: 'listOwnFilesAmiss',
  tags: ['evidence'],
  summary: 'Files that the person brought or offered, and that are held back, damaged or missing now',
  ...signedIn,
  request: { params: evidenceListParams },
  responses: {
    200: jsonResponse(z.array(fileAmissSchema), 'What was found last stands first'),
    ...problemResponses(sessionRequired, institutionNotFound, roleNotAllowed, invalidRequest),
  },
})

export const amissRoutes = createRouter<AppEnv>().openapi(list, async (c) =>
  c.json(await listOwnFilesAmiss(c.req.valid('param').institutionId, c.var), 200),
)

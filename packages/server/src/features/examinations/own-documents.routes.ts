import { createRoute } from '@hono/zod-openapi'
import { problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { institutionNotFound, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { ownDocumentsParams, ownDocumentsSchema } from './own-documents.schemas.ts'
import { listOwnDocuments } from './usecases/list-own-documents.ts'

const list = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/own-documents',
  operationId: 'listOwnDocuments',
  tags: ['evidence'],
  summary: 'What the person brought or offered as proof, and where each of it stands',
  ...signedIn,
  request: { params: ownDocumentsParams },
  responses: {
    200: jsonResponse(ownDocumentsSchema, 'What came in last stands first'),
    ...problemResponses(sessionRequired, institutionNotFound, roleNotAllowed, invalidRequest),
  },
})

export const ownDocumentRoutes = createRouter<AppEnv>().openapi(list, async (c) =>
  c.json(await listOwnDocuments(c.req.valid('param').institutionId, c.var), 200),
)

import { createRoute, z } from '@hono/zod-openapi'
import { problemResponses } from '../../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../../platform/http/request.errors.ts'
import { jsonResponse } from '../../../platform/http/responses.ts'
import { createRouter } from '../../../platform/http/router.ts'
import { signedIn } from '../../../platform/http/signed-in.ts'
import type { AppEnv } from '../../../request-context.ts'
import { assessmentNotFound, indicatorNotFound } from '../../assessments/usecases/hold-indicator.ts'
import { institutionNotFound, roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { evidenceNotFound } from '../evidence.errors.ts'
import { evidenceListParams, evidenceParams, offeredParams } from '../evidence.schemas.ts'
import { alikeSchema, copiesQuery, copySchema } from './likenesses.schemas.ts'
import { listAlike, listAlikeOffered, listCopies } from './list-alike.ts'

const readers = [sessionRequired, institutionNotFound, roleNotAllowed, invalidRequest] as const

const ofItem = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/evidence/{itemId}/alike',
  operationId: 'listAlike',
  tags: ['evidence'],
  summary: 'Other items whose files say the same as this one’s, as far as the person may see them',
  ...signedIn,
  request: { params: evidenceParams },
  responses: {
    200: jsonResponse(z.array(alikeSchema), 'The most alike first'),
    ...problemResponses(...readers, evidenceNotFound),
  },
})

const ofOffered = createRoute({
  method: 'get',
  path: '/assessments/{assessmentId}/indicators/{code}/evidence/alike',
  operationId: 'listAlikeOffered',
  tags: ['evidence'],
  summary: 'The same of everything that is offered for an indicator',
  ...signedIn,
  request: { params: offeredParams },
  responses: {
    200: jsonResponse(z.array(alikeSchema), 'The most alike first'),
    ...problemResponses(
      ...[sessionRequired, assessmentNotFound, roleNotAllowed, indicatorNotFound, invalidRequest],
    ),
  },
})

const copies = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/evidence-copies',
  operationId: 'listCopies',
  tags: ['evidence'],
  summary:
    'Items that hold the very bytes of one’s uploads or say the same, as far as the person may see them',
  ...signedIn,
  request: { params: evidenceListParams, query: copiesQuery },
  responses: {
    200: jsonResponse(z.array(copySchema), 'The most alike first, then what came in last'),
    ...problemResponses(...readers),
  },
})

export const likenessRoutes = createRouter<AppEnv>()
  .openapi(ofItem, async (c) => c.json(await listAlike(c.req.valid('param'), c.var), 200))
  .openapi(ofOffered, async (c) => c.json(await listAlikeOffered(c.req.valid('param'), c.var), 200))
  .openapi(copies, async (c) => {
    const sent = { ...c.req.valid('param'), uploadIds: c.req.valid('query').uploads }
    return c.json(await listCopies(sent, c.var), 200)
  })

import { createRoute } from '@hono/zod-openapi'
import { problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { institutionNotFound, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { uploadParams } from '../uploads/uploads.schemas.ts'
import { uploadNotFound } from '../uploads/usecases/deliver-uploads.ts'
import { sentFindingsSchema } from './evidence.schemas.ts'
import { readSentFile } from './usecases/read-sent-file.ts'

const read = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/uploads/{uploadId}/findings',
  operationId: 'readSentFile',
  tags: ['uploads'],
  summary: 'What was found in a file that one has sent, to describe it by; nothing is written down by itself',
  ...signedIn,
  request: { params: uploadParams },
  responses: {
    200: jsonResponse(sentFindingsSchema, 'What was found, or that it is being read'),
    ...problemResponses(sessionRequired, institutionNotFound, roleNotAllowed, invalidRequest, uploadNotFound),
  },
})

export const sentFileRoutes = createRouter<AppEnv>().openapi(read, async (c) =>
  c.json(await readSentFile(c.req.valid('param'), c.var), 200),
)

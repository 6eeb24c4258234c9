import { createRoute, z } from '@hono/zod-openapi'
import { takesGzip } from '../../platform/http/compress-once.ts'
import { problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { editionNotFound } from './instruments.errors.ts'
import { editionParams, editionRefSchema, instrumentSchema } from './instruments.schemas.ts'
import { listEditions, readEdition } from './instruments.usecases.ts'

const list = createRoute({
  method: 'get',
  path: '/instruments',
  operationId: 'listInstruments',
  tags: ['instruments'],
  summary: 'Editions a round can pin',
  ...signedIn,
  responses: {
    200: jsonResponse(z.array(editionRefSchema), 'Editions by id and revision'),
    ...problemResponses(sessionRequired),
  },
})

const read = createRoute({
  method: 'get',
  path: '/instruments/{id}/{revision}',
  operationId: 'getInstrument',
  tags: ['instruments'],
  summary: 'One edition; its bytes never change',
  ...signedIn,
  request: { params: editionParams },
  responses: {
    200: {
      ...jsonResponse(instrumentSchema, 'The edition'),
      headers: { ETag: { description: 'sha256 of the edition', schema: { type: 'string' } } },
    },
    304: { description: 'Unchanged, as always' },
    ...problemResponses(sessionRequired, editionNotFound, invalidRequest),
  },
})

export const instrumentRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) => c.json(await listEditions(c.var), 200))
  .openapi(read, async (c) => {
    const { id, revision } = c.req.valid('param')
    const edition = await readEdition({ id, revision: Number(revision) }, c.var)
    const etag = `"${edition.sha256}"`
    const headers = { ETag: etag, 'Cache-Control': 'private, max-age=31536000, immutable' }
    if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers)
    if (!takesGzip(c)) return c.json(edition.instrument, 200, headers)
    c.header('Vary', 'Accept-Encoding')
    c.header('Content-Encoding', 'gzip')
    c.header('Content-Type', 'application/json')
    return c.body(await edition.compressed(), 200, headers)
  })

import { createRoute, z } from '@hono/zod-openapi'
import { problemResponses } from '../../platform/http/problem.schemas.ts'
import { notReady } from '../../platform/http/request.errors.ts'
import { jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import type { AppEnv } from '../../request-context.ts'

const health = createRoute({
  method: 'get',
  path: '/health',
  operationId: 'getHealth',
  tags: ['health'],
  summary: 'Whether the server answers',
  responses: {
    200: jsonResponse(
      z
        .object({ status: z.literal('ok') })
        .openapi('Health', { description: 'A sign of life; it says nothing about the database' }),
      'It does',
    ),
  },
})

const readiness = createRoute({
  method: 'get',
  path: '/health/ready',
  operationId: 'getReadiness',
  tags: ['health'],
  summary: 'Whether requests can be served: the database answers and is not being upgraded',
  responses: {
    200: jsonResponse(
      z
        .object({ status: z.literal('ready') })
        .openapi('Readiness', { description: 'For whoever sends people here, or to another process' }),
      'They can',
    ),
    ...problemResponses(notReady),
  },
})

export const healthRoutes = createRouter<AppEnv>()
  .openapi(health, (c) => c.json({ status: 'ok' as const }, 200))
  .openapi(readiness, async (c) => {
    if (!(await c.var.database.isReady())) throw notReady()
    return c.json({ status: 'ready' as const }, 200)
  })

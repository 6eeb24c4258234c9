import { createRoute, z } from '@hono/zod-openapi'
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

export const healthRoutes = createRouter<AppEnv>().openapi(health, (c) =>
  c.json({ status: 'ok' as const }, 200),
)

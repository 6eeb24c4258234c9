import { createRoute } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { crossOriginRequest, invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { administratorRequired, institutionNotFound } from '../institutions/institutions.usecases.ts'
import { tooManyAttempts, wrongPassword } from '../session/session.usecases.ts'
import { removeWebhook, setWebhookState } from './usecases/change-webhook.ts'
import { listDeliveries, listWebhooks } from './usecases/list-webhooks.ts'
import { registerWebhook } from './usecases/register-webhook.ts'
import { tryWebhook } from './usecases/try-webhook.ts'
import {
  addressInside,
  addressNotHttps,
  addressUnknown,
  tooManyTests,
  tooManyWebhooks,
  webhookExists,
  webhookNotFound,
} from './webhooks.errors.ts'
import {
  deliveriesSchema,
  institutionParams,
  issuedWebhookSchema,
  newWebhookSchema,
  webhookParams,
  webhookSchema,
  webhookStateSchema,
  webhooksSchema,
  webhookTestSchema,
} from './webhooks.schemas.ts'

const tags = ['webhooks']
const administrators = [sessionRequired, institutionNotFound, administratorRequired] as const

const list = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/webhooks',
  operationId: 'listWebhooks',
  tags,
  summary: 'The addresses that are told what goes out by letter (administrators)',
  ...signedIn,
  request: { params: institutionParams },
  responses: {
    200: jsonResponse(webhooksSchema, 'Without their secrets'),
    ...problemResponses(...administrators, invalidRequest),
  },
})

const register = createRoute({
  method: 'post',
  path: '/institutions/{institutionId}/webhooks',
  operationId: 'registerWebhook',
  tags,
  summary:
    'Register an address that is told what goes out by letter; its secret is shown this once (administrators)',
  ...signedIn,
  request: { params: institutionParams, body: jsonBody(newWebhookSchema) },
  responses: {
    201: jsonResponse(issuedWebhookSchema, 'The registration with its secret, shown this once'),
    ...problemResponses(
      ...badBody,
      ...administrators,
      ...[addressNotHttps, addressInside, addressUnknown, tooManyWebhooks, webhookExists],
      ...[wrongPassword, tooManyAttempts],
    ),
  },
})

const setState = createRoute({
  method: 'put',
  path: '/institutions/{institutionId}/webhooks/{webhookId}/state',
  operationId: 'setWebhookState',
  tags,
  summary: 'Pause an address, or tell it again (administrators)',
  ...signedIn,
  request: { params: webhookParams, body: jsonBody(webhookStateSchema) },
  responses: {
    200: jsonResponse(webhookSchema, 'As it stands now'),
    ...problemResponses(...badBody, ...administrators, webhookNotFound),
  },
})

const remove = createRoute({
  method: 'delete',
  path: '/institutions/{institutionId}/webhooks/{webhookId}',
  operationId: 'removeWebhook',
  tags,
  summary: 'Remove an address for good (administrators)',
  ...signedIn,
  request: { params: webhookParams },
  responses: {
    204: { description: 'It is told nothing any more' },
    ...problemResponses(crossOriginRequest, ...administrators, webhookNotFound, invalidRequest),
  },
})

const tryIt = createRoute({
  method: 'post',
  path: '/institutions/{institutionId}/webhooks/{webhookId}/tests',
  operationId: 'tryWebhook',
  tags,
  summary: 'Send a test at once, and see what is answered (administrators)',
  ...signedIn,
  request: { params: webhookParams },
  responses: {
    200: jsonResponse(webhookTestSchema, 'What the address answered, also where it refused'),
    ...problemResponses(crossOriginRequest, ...administrators, webhookNotFound, tooManyTests, invalidRequest),
  },
})

const deliveries = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/webhooks/{webhookId}/deliveries',
  operationId: 'listWebhookDeliveries',
  tags,
  summary: 'When an address was last told something, and what it answered (administrators)',
  ...signedIn,
  request: { params: webhookParams },
  responses: {
    200: jsonResponse(deliveriesSchema, 'Never what was told'),
    ...problemResponses(...administrators, webhookNotFound, invalidRequest),
  },
})

export const webhookRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) => c.json(await listWebhooks(c.req.valid('param').institutionId, c.var), 200))
  .openapi(register, async (c) =>
    c.json(await registerWebhook(c.req.valid('param').institutionId, c.req.valid('json'), c.var), 201),
  )
  .openapi(setState, async (c) =>
    c.json(await setWebhookState(c.req.valid('param'), c.req.valid('json').state, c.var), 200),
  )
  .openapi(remove, async (c) => {
    await removeWebhook(c.req.valid('param'), c.var)
    return c.body(null, 204)
  })
  .openapi(tryIt, async (c) => c.json(await tryWebhook(c.req.valid('param'), c.var), 200))
  .openapi(deliveries, async (c) => c.json(await listDeliveries(c.req.valid('param'), c.var), 200))

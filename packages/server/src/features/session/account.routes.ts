import { createRoute } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { crossOriginRequest, invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { clearSessionCookie, setSessionCookie } from '../../platform/http/session-cookie.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { passwordChangeSchema, securitySchema, sessionListSchema, sessionParams } from './account.schemas.ts'
import { tooManyAttempts, weakPassword, wrongPassword } from './session.errors.ts'
import {
  changePassword,
  listSessions,
  readSecurity,
  revokeSession,
  signOutEverywhere,
} from './usecases/own-account.ts'

const security = createRoute({
  method: 'get',
  path: '/account/security',
  operationId: 'getAccountSecurity',
  tags: ['account'],
  summary: 'What one proves oneself with beside the password',
  ...signedIn,
  responses: { 200: jsonResponse(securitySchema, 'The factors'), ...problemResponses(sessionRequired) },
})

const change = createRoute({
  method: 'put',
  path: '/account/password',
  operationId: 'changePassword',
  tags: ['account'],
  summary: 'Change the own password; all other sessions end',
  ...signedIn,
  request: { body: jsonBody(passwordChangeSchema) },
  responses: {
    204: { description: 'Changed' },
    ...problemResponses(...badBody, sessionRequired, wrongPassword, weakPassword, tooManyAttempts),
  },
})

const list = createRoute({
  method: 'get',
  path: '/account/sessions',
  operationId: 'listSessions',
  tags: ['account'],
  summary: 'Where one is signed in',
  ...signedIn,
  responses: { 200: jsonResponse(sessionListSchema, 'The sessions'), ...problemResponses(sessionRequired) },
})

const revoke = createRoute({
  method: 'delete',
  path: '/account/sessions/{sessionId}',
  operationId: 'revokeSession',
  tags: ['account'],
  summary: 'End one of the own sessions at once, and the pages open in it',
  ...signedIn,
  request: { params: sessionParams },
  responses: {
    204: { description: 'Ended' },
    ...problemResponses(crossOriginRequest, sessionRequired, invalidRequest),
  },
})

const everywhere = createRoute({
  method: 'delete',
  path: '/account/sessions',
  operationId: 'signOutEverywhere',
  tags: ['account'],
  summary: 'Sign out everywhere, here too',
  ...signedIn,
  responses: { 204: { description: 'Ended' }, ...problemResponses(crossOriginRequest, sessionRequired) },
})

export const accountRoutes = createRouter<AppEnv>()
  .openapi(security, async (c) => c.json(await readSecurity(c.var), 200))
  .openapi(change, async (c) => {
    const { token, expiresAt } = await changePassword(c.req.valid('json'), c.var)
    setSessionCookie(c, token, expiresAt)
    return c.body(null, 204)
  })
  .openapi(list, async (c) => c.json(await listSessions(c.var), 200))
  .openapi(revoke, async (c) => {
    await revokeSession(c.req.valid('param').sessionId, c.var)
    return c.body(null, 204)
  })
  .openapi(everywhere, async (c) => {
    await signOutEverywhere(c.var)
    clearSessionCookie(c)
    return c.body(null, 204)
  })

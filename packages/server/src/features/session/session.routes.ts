import { createRoute } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { crossOriginRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { clearSessionCookie, setSessionCookie } from '../../platform/http/session-cookie.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { tooManyAttempts, wrongCredentials } from './session.errors.ts'
import { credentialsSchema, doorSchema, secondStepSchema, sessionSchema } from './session.schemas.ts'
import { readSession, signIn } from './session.usecases.ts'
import { readDoor } from './usecases/read-door.ts'
import { signOut } from './usecases/sign-out.ts'

const create = createRoute({
  method: 'post',
  path: '/session',
  operationId: 'signIn',
  tags: ['session'],
  summary: 'Sign in with e-mail and password; 202 where a second step follows',
  request: { body: jsonBody(credentialsSchema) },
  responses: {
    200: jsonResponse(sessionSchema, 'Signed in; the session cookie is set'),
    202: jsonResponse(secondStepSchema, 'The password was right, and a second factor is asked for'),
    ...problemResponses(...badBody, wrongCredentials, tooManyAttempts),
  },
})

const read = createRoute({
  method: 'get',
  path: '/session',
  operationId: 'getSession',
  tags: ['session'],
  summary: 'Who is signed in',
  ...signedIn,
  responses: { 200: jsonResponse(sessionSchema, 'The session'), ...problemResponses(sessionRequired) },
})

const door = createRoute({
  method: 'get',
  path: '/session/door',
  operationId: 'readDoor',
  tags: ['session'],
  summary: 'Why the session that this browser brings is over, and whether letters can be sent',
  responses: { 200: jsonResponse(doorSchema, 'What the sign-in page says'), ...problemResponses() },
})

const end = createRoute({
  method: 'delete',
  path: '/session',
  operationId: 'signOut',
  tags: ['session'],
  summary: 'Sign out',
  ...signedIn,
  responses: { 204: { description: 'Signed out' }, ...problemResponses(crossOriginRequest, sessionRequired) },
})

export const sessionRoutes = createRouter<AppEnv>()
  .openapi(create, async (c) => {
    const outcome = await signIn(c.req.valid('json'), c.var)
    if ('ticket' in outcome) return c.json(outcome, 202)
    setSessionCookie(c, outcome.token, outcome.expiresAt)
    return c.json(outcome.session, 200)
  })
  .openapi(read, async (c) => c.json(await readSession(c.var), 200))
  .openapi(door, async (c) => c.json(await readDoor(c.var), 200))
  .openapi(end, async (c) => {
    await signOut(c.var)
    clearSessionCookie(c)
    return c.body(null, 204)
  })

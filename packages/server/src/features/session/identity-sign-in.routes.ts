import { createRoute, z } from '@hono/zod-openapi'
import { clearErrandCookie, readErrandCookie, setErrandCookie } from '../../platform/http/errand-cookie.ts'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { setSessionCookie } from '../../platform/http/session-cookie.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { identityElsewhere, identityRefused, identityTaken } from './identities.errors.ts'
import {
  identityAddressSchema,
  identityAnswerSchema,
  identityStartSchema,
  linkedIdentitySchema,
  linkParams,
  providerNamesSchema,
  unlinkedIdentitySchema,
} from './identities.schemas.ts'
import { ticketNotValid, tooManyAttempts, wrongPassword } from './session.errors.ts'
import {
  passwordProofSchema,
  secondStepSchema,
  sessionSchema,
  ticketHolderSchema,
} from './session.schemas.ts'
import { redirectUriAt } from './usecases/administer-identity-providers.ts'
import { linkIdentity, listLinks, unlinkIdentity } from './usecases/own-identities.ts'
import { answerIdentity, listProviderNames, startIdentity } from './usecases/sign-in-with-identity.ts'

const names = createRoute({
  method: 'get',
  path: '/session/identity-providers',
  operationId: 'listIdentityProviderNames',
  tags: ['session'],
  summary: 'With whose accounts one may sign in here',
  responses: { 200: jsonResponse(providerNamesSchema, 'Their names'), ...problemResponses() },
})

const start = createRoute({
  method: 'post',
  path: '/session/identity',
  operationId: 'startIdentity',
  tags: ['session'],
  summary: 'Leave for a provider of accounts',
  request: { body: jsonBody(identityStartSchema) },
  responses: {
    200: jsonResponse(
      identityAddressSchema,
      'The cookie by which the browser is recognised on its return is set',
    ),
    ...problemResponses(...badBody, identityRefused, tooManyAttempts),
  },
})

const answer = createRoute({
  method: 'post',
  path: '/session/identity/answer',
  operationId: 'answerIdentity',
  tags: ['session'],
  summary: 'Back from the provider; 202 where a second step or the linking of the two accounts follows',
  request: { body: jsonBody(identityAnswerSchema) },
  responses: {
    200: jsonResponse(sessionSchema, 'Signed in; the session cookie is set'),
    202: jsonResponse(z.union([secondStepSchema, unlinkedIdentitySchema]), 'There is no session yet'),
    ...problemResponses(...badBody, ticketNotValid, identityRefused, identityElsewhere),
  },
})

const list = createRoute({
  method: 'get',
  path: '/account/identities',
  operationId: 'listLinkedIdentities',
  tags: ['account'],
  summary: 'Which accounts elsewhere open the own one',
  ...signedIn,
  responses: {
    200: jsonResponse(z.array(linkedIdentitySchema), 'All of them'),
    ...problemResponses(sessionRequired),
  },
})

const link = createRoute({
  method: 'post',
  path: '/account/identities',
  operationId: 'linkIdentity',
  tags: ['account'],
  summary: 'Link the account elsewhere that was just shown, for whoever has signed in since',
  ...signedIn,
  request: { body: jsonBody(ticketHolderSchema) },
  responses: {
    204: { description: 'Linked: from now on it opens this account' },
    ...problemResponses(...badBody, sessionRequired, ticketNotValid, identityElsewhere, identityTaken),
  },
})

const unlink = createRoute({
  method: 'post',
  path: '/account/identities/{providerId}/removal',
  operationId: 'unlinkIdentity',
  tags: ['account'],
  summary: 'An account elsewhere that opens the own one no longer',
  ...signedIn,
  request: { params: linkParams, body: jsonBody(passwordProofSchema) },
  responses: {
    204: { description: 'Unlinked' },
    ...problemResponses(...badBody, sessionRequired, wrongPassword, tooManyAttempts),
  },
})

export const identitySignInRoutes = createRouter<AppEnv>()
  .openapi(names, async (c) => c.json(await listProviderNames(c.var), 200))
  .openapi(start, async (c) => {
    const redirectUri = redirectUriAt(c.var.relyingParty.origin)
    const { url, browser } = await startIdentity({ ...c.req.valid('json'), redirectUri }, c.var)
    setErrandCookie(c, browser)
    return c.json({ url }, 200)
  })
  .openapi(answer, async (c) => {
    const { query } = c.req.valid('json')
    const outcome = await answerIdentity({ query, browser: readErrandCookie(c) }, c.var)
    clearErrandCookie(c)
    if ('ticket' in outcome) return c.json(outcome, 202)
    setSessionCookie(c, outcome.token, outcome.expiresAt)
    return c.json(outcome.session, 200)
  })
  .openapi(list, async (c) => c.json(await listLinks(c.var), 200))
  .openapi(link, async (c) => {
    await linkIdentity(c.req.valid('json').ticket, c.var)
    return c.body(null, 204)
  })
  .openapi(unlink, async (c) => {
    await unlinkIdentity({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var)
    return c.body(null, 204)
  })

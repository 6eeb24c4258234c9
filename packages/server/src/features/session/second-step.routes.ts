import { createRoute } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { crossOriginRequest } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { setSessionCookie } from '../../platform/http/session-cookie.ts'
import type { AppEnv } from '../../request-context.ts'
import { passkeyProofSchema, passkeyRequestOptionsSchema } from './passkeys.schemas.ts'
import {
  passkeyRefused,
  secondFactorExists,
  ticketNotValid,
  tooManyAttempts,
  wrongCode,
} from './session.errors.ts'
import {
  enrolledSessionSchema,
  secondFactorSchema,
  sessionSchema,
  ticketHolderSchema,
  totpOfferSchema,
} from './session.schemas.ts'
import { confirmTotpAtSignIn, offerTotpAtSignIn } from './usecases/enrol-totp.ts'
import { proveSecondFactor } from './usecases/prove-second-factor.ts'
import { askForPasskey, signInWithPasskey } from './usecases/sign-in-with-passkey.ts'

const prove = createRoute({
  method: 'post',
  path: '/session/second-factor',
  operationId: 'proveSecondFactor',
  tags: ['session'],
  summary: 'The second step of signing in: a code that nobody has used',
  request: { body: jsonBody(secondFactorSchema) },
  responses: {
    200: jsonResponse(sessionSchema, 'Signed in; the session cookie is set'),
    ...problemResponses(...badBody, ticketNotValid, wrongCode, tooManyAttempts),
  },
})

const offer = createRoute({
  method: 'post',
  path: '/session/second-factor/enrolment',
  operationId: 'offerSecondFactor',
  tags: ['session'],
  summary: 'A secret for an authenticator application, for whoever must have one before going on',
  request: { body: jsonBody(ticketHolderSchema) },
  responses: {
    200: jsonResponse(totpOfferSchema, 'The secret'),
    ...problemResponses(...badBody, ticketNotValid, secondFactorExists),
  },
})

const confirm = createRoute({
  method: 'post',
  path: '/session/second-factor/enrolment/confirmation',
  operationId: 'confirmSecondFactor',
  tags: ['session'],
  summary: 'The first code of the application: enrolled and signed in',
  request: { body: jsonBody(secondFactorSchema) },
  responses: {
    200: jsonResponse(enrolledSessionSchema, 'Signed in; the recovery codes are shown this once'),
    ...problemResponses(...badBody, ticketNotValid, wrongCode, secondFactorExists, tooManyAttempts),
  },
})

const ask = createRoute({
  method: 'post',
  path: '/session/passkey/options',
  operationId: 'askForPasskey',
  tags: ['session'],
  summary: 'What the browser asks the device to sign in with a passkey',
  responses: {
    200: jsonResponse(passkeyRequestOptionsSchema, 'The challenge'),
    ...problemResponses(crossOriginRequest, tooManyAttempts),
  },
})

const signInByKey = createRoute({
  method: 'post',
  path: '/session/passkey',
  operationId: 'signInWithPasskey',
  tags: ['session'],
  summary: 'Sign in with a passkey, which is two factors at once',
  request: { body: jsonBody(passkeyProofSchema) },
  responses: {
    200: jsonResponse(sessionSchema, 'Signed in; the session cookie is set'),
    ...problemResponses(...badBody, ticketNotValid, passkeyRefused),
  },
})

export const secondStepRoutes = createRouter<AppEnv>()
  .openapi(prove, async (c) => {
    const { session, token, expiresAt } = await proveSecondFactor(c.req.valid('json'), c.var)
    setSessionCookie(c, token, expiresAt)
    return c.json(session, 200)
  })
  .openapi(offer, async (c) => c.json(await offerTotpAtSignIn(c.req.valid('json').ticket, c.var), 200))
  .openapi(confirm, async (c) => {
    const { session, recoveryCodes, token, expiresAt } = await confirmTotpAtSignIn(c.req.valid('json'), c.var)
    setSessionCookie(c, token, expiresAt)
    return c.json({ session, recoveryCodes }, 200)
  })
  .openapi(ask, async (c) => c.json(await askForPasskey({ relyingParty: c.var.relyingParty }, c.var), 200))
  .openapi(signInByKey, async (c) => {
    const proof = { ...c.req.valid('json'), relyingParty: c.var.relyingParty }
    const { session, token, expiresAt } = await signInWithPasskey(proof, c.var)
    setSessionCookie(c, token, expiresAt)
    return c.json(session, 200)
  })

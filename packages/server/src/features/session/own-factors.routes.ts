import { createRoute } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import {
  newPasskeySchema,
  passkeyCreationSchema,
  passkeyParams,
  passkeyRequestSchema,
} from './passkeys.schemas.ts'
import {
  passkeyRefused,
  secondFactorExists,
  secondFactorMissing,
  ticketNotValid,
  tooManyAttempts,
  wrongCode,
  wrongPassword,
} from './session.errors.ts'
import {
  codeProofSchema,
  passwordProofSchema,
  recoveryCodesSchema,
  totpOfferSchema,
} from './session.schemas.ts'
import { addPasskey, offerPasskey, removePasskey } from './usecases/own-passkeys.ts'
import { confirmTotp, removeTotp, renewRecoveryCodes, startTotp } from './usecases/own-second-factor.ts'

const guarded = [...badBody, sessionRequired, wrongPassword, tooManyAttempts] as const

const start = createRoute({
  method: 'post',
  path: '/account/second-factor',
  operationId: 'startSecondFactor',
  tags: ['account'],
  summary: 'A secret for an authenticator application',
  ...signedIn,
  request: { body: jsonBody(passwordProofSchema) },
  responses: {
    200: jsonResponse(totpOfferSchema, 'The secret, which counts once its first code has come'),
    ...problemResponses(...guarded, secondFactorExists),
  },
})

const confirm = createRoute({
  method: 'post',
  path: '/account/second-factor/confirmation',
  operationId: 'confirmOwnSecondFactor',
  tags: ['account'],
  summary: 'The first code of the application',
  ...signedIn,
  request: { body: jsonBody(codeProofSchema) },
  responses: {
    200: jsonResponse(recoveryCodesSchema, 'The recovery codes, shown this once'),
    ...problemResponses(...badBody, sessionRequired, wrongCode, secondFactorExists, tooManyAttempts),
  },
})

const remove = createRoute({
  method: 'post',
  path: '/account/second-factor/removal',
  operationId: 'removeSecondFactor',
  tags: ['account'],
  summary: 'Take the authenticator application off; its recovery codes end with it',
  ...signedIn,
  request: { body: jsonBody(passwordProofSchema) },
  responses: { 204: { description: 'Removed' }, ...problemResponses(...guarded) },
})

const renew = createRoute({
  method: 'post',
  path: '/account/recovery-codes',
  operationId: 'renewRecoveryCodes',
  tags: ['account'],
  summary: 'New recovery codes; the ones before are worth nothing from then on',
  ...signedIn,
  request: { body: jsonBody(passwordProofSchema) },
  responses: {
    200: jsonResponse(recoveryCodesSchema, 'The recovery codes, shown this once'),
    ...problemResponses(...guarded, secondFactorMissing),
  },
})

const offerKey = createRoute({
  method: 'post',
  path: '/account/passkeys/options',
  operationId: 'offerPasskey',
  tags: ['account'],
  summary: 'What the browser asks the device for a new passkey',
  ...signedIn,
  request: { body: jsonBody(passkeyRequestSchema) },
  responses: {
    200: jsonResponse(passkeyCreationSchema, 'The challenge'),
    ...problemResponses(...guarded),
  },
})

const addKey = createRoute({
  method: 'post',
  path: '/account/passkeys',
  operationId: 'addPasskey',
  tags: ['account'],
  summary: 'Keep a passkey that the device has made',
  ...signedIn,
  request: { body: jsonBody(newPasskeySchema) },
  responses: {
    204: { description: 'Kept' },
    ...problemResponses(...badBody, sessionRequired, ticketNotValid, passkeyRefused),
  },
})

const removeKey = createRoute({
  method: 'post',
  path: '/account/passkeys/{passkeyId}/removal',
  operationId: 'removePasskey',
  tags: ['account'],
  summary: 'A passkey that lets nobody in any more',
  ...signedIn,
  request: { params: passkeyParams, body: jsonBody(passwordProofSchema) },
  responses: { 204: { description: 'Removed' }, ...problemResponses(...guarded) },
})

export const ownFactorRoutes = createRouter<AppEnv>()
  .openapi(start, async (c) => c.json(await startTotp(c.req.valid('json').password, c.var), 200))
  .openapi(confirm, async (c) => {
    const recoveryCodes = await confirmTotp(c.req.valid('json').code, c.var)
    return c.json({ recoveryCodes }, 200)
  })
  .openapi(remove, async (c) => {
    await removeTotp(c.req.valid('json').password, c.var)
    return c.body(null, 204)
  })
  .openapi(renew, async (c) => {
    const recoveryCodes = await renewRecoveryCodes(c.req.valid('json').password, c.var)
    return c.json({ recoveryCodes }, 200)
  })
  .openapi(offerKey, async (c) => {
    const { relyingParty } = c.var
    return c.json(await offerPasskey({ ...c.req.valid('json'), relyingParty }, c.var), 200)
  })
  .openapi(addKey, async (c) => {
    const { relyingParty } = c.var
    await addPasskey({ ...c.req.valid('json'), relyingParty }, c.var)
    return c.body(null, 204)
  })
  .openapi(removeKey, async (c) => {
    await removePasskey({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var)
    return c.body(null, 204)
  })

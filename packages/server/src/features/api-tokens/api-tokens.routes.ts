import { createRoute } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { crossOriginRequest, invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { institutionIdParams } from '../institutions/institutions.schemas.ts'
import {
  administratorRequired,
  institutionNotFound,
  roleNotAllowed,
} from '../institutions/institutions.usecases.ts'
import { tooManyAttempts, wrongPassword } from '../session/session.usecases.ts'
import { scopeNotHeld, tokenNotFound, tooManyTokens, validTooLong } from './api-tokens.errors.ts'
import {
  issuedTokenSchema,
  newTokenSchema,
  ownTokensSchema,
  tokenParams,
  tokenSettingsSchema,
  tokensSchema,
} from './api-tokens.schemas.ts'
import { changeTokenSettings, listTokens } from './usecases/oversee-tokens.ts'
import { listOwnTokens, makeToken } from './usecases/own-tokens.ts'
import { revokeAnyToken, revokeOwnToken } from './usecases/revoke-token.ts'

const tags = ['api-tokens']
const own = [sessionRequired, roleNotAllowed, institutionNotFound] as const
const administrators = [sessionRequired, administratorRequired, institutionNotFound] as const

const listOwn = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/own-api-tokens',
  operationId: 'listOwnApiTokens',
  tags,
  summary: 'The own tokens in an institution, and what a new one can be',
  ...signedIn,
  request: { params: institutionIdParams },
  responses: {
    200: jsonResponse(ownTokensSchema, 'Tokens without their secrets'),
    ...problemResponses(...own, invalidRequest),
  },
})

const make = createRoute({
  method: 'post',
  path: '/institutions/{institutionId}/own-api-tokens',
  operationId: 'makeApiToken',
  tags,
  summary: 'Make a token for a program; it is shown this once',
  ...signedIn,
  request: { params: institutionIdParams, body: jsonBody(newTokenSchema) },
  responses: {
    201: jsonResponse(issuedTokenSchema, 'The token with its secret, shown this once'),
    ...problemResponses(
      ...badBody,
      ...own,
      ...[tooManyTokens, validTooLong, scopeNotHeld, wrongPassword, tooManyAttempts],
    ),
  },
})

const revokeOwn = createRoute({
  method: 'delete',
  path: '/institutions/{institutionId}/own-api-tokens/{tokenId}',
  operationId: 'revokeOwnApiToken',
  tags,
  summary: 'Revoke an own token at once',
  ...signedIn,
  request: { params: tokenParams },
  responses: {
    204: { description: 'Revoked; it stays in the list' },
    ...problemResponses(crossOriginRequest, ...own, tokenNotFound, invalidRequest),
  },
})

const list = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/api-tokens',
  operationId: 'listApiTokens',
  tags,
  summary: 'All tokens of an institution: whose, what for, last use (administrators)',
  ...signedIn,
  request: { params: institutionIdParams },
  responses: {
    200: jsonResponse(tokensSchema, 'Tokens without their secrets'),
    ...problemResponses(...administrators, invalidRequest),
  },
})

const revoke = createRoute({
  method: 'delete',
  path: '/institutions/{institutionId}/api-tokens/{tokenId}',
  operationId: 'revokeApiToken',
  tags,
  summary: 'Revoke anybody’s token at once (administrators)',
  ...signedIn,
  request: { params: tokenParams },
  responses: {
    204: { description: 'Revoked; it stays in the list' },
    ...problemResponses(crossOriginRequest, ...administrators, tokenNotFound, invalidRequest),
  },
})

const change = createRoute({
  method: 'put',
  path: '/institutions/{institutionId}/api-token-settings',
  operationId: 'changeApiTokenSettings',
  tags,
  summary: 'For how long a token may be made at most (administrators)',
  ...signedIn,
  request: { params: institutionIdParams, body: jsonBody(tokenSettingsSchema) },
  responses: {
    200: jsonResponse(tokenSettingsSchema, 'Holds for tokens that are made from now on'),
    ...problemResponses(...badBody, ...administrators),
  },
})

export const apiTokenRoutes = createRouter<AppEnv>()
  .openapi(listOwn, async (c) => c.json(await listOwnTokens(c.req.valid('param').institutionId, c.var), 200))
  .openapi(make, async (c) => {
    const { institutionId } = c.req.valid('param')
    return c.json(await makeToken({ institutionId, ...c.req.valid('json') }, c.var), 201)
  })
  .openapi(revokeOwn, async (c) => {
    await revokeOwnToken(c.req.valid('param'), c.var)
    return c.body(null, 204)
  })
  .openapi(list, async (c) => c.json(await listTokens(c.req.valid('param').institutionId, c.var), 200))
  .openapi(revoke, async (c) => {
    await revokeAnyToken(c.req.valid('param'), c.var)
    return c.body(null, 204)
  })
  .openapi(change, async (c) =>
    c.json(await changeTokenSettings(c.req.valid('param').institutionId, c.req.valid('json'), c.var), 200),
  )

import { createRoute } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { crossOriginRequest, invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { institutionIdParams } from '../institutions/institutions.schemas.ts'
import { administratorRequired, institutionNotFound } from '../institutions/institutions.usecases.ts'
import { providerExists, providerNotFound, providerUnusable } from './identities.errors.ts'
import { identityProvidersSchema, newIdentityProviderSchema, providerParams } from './identities.schemas.ts'
import { tooManyAttempts, wrongPassword } from './session.errors.ts'
import {
  addProvider,
  listProviders,
  redirectUriAt,
  removeProvider,
} from './usecases/administer-identity-providers.ts'

const list = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/identity-providers',
  operationId: 'listIdentityProviders',
  tags: ['people'],
  summary: 'With whose accounts people here may sign in (administrators)',
  ...signedIn,
  request: { params: institutionIdParams },
  responses: {
    200: jsonResponse(identityProvidersSchema, 'All of them, without their secrets'),
    ...problemResponses(sessionRequired, administratorRequired, institutionNotFound, invalidRequest),
  },
})

const add = createRoute({
  method: 'post',
  path: '/institutions/{institutionId}/identity-providers',
  operationId: 'addIdentityProvider',
  tags: ['people'],
  summary: 'Register a provider of accounts, once it has answered for itself (administrators)',
  ...signedIn,
  request: { params: institutionIdParams, body: jsonBody(newIdentityProviderSchema) },
  responses: {
    204: { description: 'Registered' },
    ...problemResponses(
      ...[...badBody, sessionRequired, administratorRequired, institutionNotFound, wrongPassword],
      ...[tooManyAttempts, providerExists, providerUnusable],
    ),
  },
})

const remove = createRoute({
  method: 'delete',
  path: '/institutions/{institutionId}/identity-providers/{providerId}',
  operationId: 'removeIdentityProvider',
  tags: ['people'],
  summary: 'No longer accept its accounts; whoever came in with one is out (administrators)',
  ...signedIn,
  request: { params: providerParams },
  responses: {
    204: { description: 'Removed' },
    ...problemResponses(
      ...[crossOriginRequest, sessionRequired, administratorRequired, institutionNotFound],
      ...[providerNotFound, invalidRequest],
    ),
  },
})

export const identityProviderRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) => {
    const providers = await listProviders(c.req.valid('param').institutionId, c.var)
    return c.json({ providers, redirectUri: redirectUriAt(c.var.relyingParty.origin) }, 200)
  })
  .openapi(add, async (c) => {
    await addProvider({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var)
    return c.body(null, 204)
  })
  .openapi(remove, async (c) => {
    await removeProvider(c.req.valid('param'), c.var)
    return c.body(null, 204)
  })

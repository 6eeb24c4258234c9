import { createRoute } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { crossOriginRequest, invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { institutionIdParams } from '../institutions/institutions.schemas.ts'
import { administratorRequired, institutionNotFound } from '../institutions/institutions.usecases.ts'
import {
  institutionSecuritySchema,
  memberParams,
  requiredRolesSchema,
} from './institution-security.schemas.ts'
import { factorNotReleasable } from './session.errors.ts'
import {
  readInstitutionSecurity,
  releaseSecondFactor,
  requireSecondFactor,
} from './usecases/institution-security.ts'

const read = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/security',
  operationId: 'getInstitutionSecurity',
  tags: ['people'],
  summary: 'How the people of an institution sign in (administrators)',
  ...signedIn,
  request: { params: institutionIdParams },
  responses: {
    200: jsonResponse(institutionSecuritySchema, 'The roles that ask for a second factor, and who has one'),
    ...problemResponses(sessionRequired, administratorRequired, institutionNotFound, invalidRequest),
  },
})

const require = createRoute({
  method: 'put',
  path: '/institutions/{institutionId}/security/required-roles',
  operationId: 'requireSecondFactor',
  tags: ['people'],
  summary: 'Which roles sign in with a second factor (administrators)',
  ...signedIn,
  request: { params: institutionIdParams, body: jsonBody(requiredRolesSchema) },
  responses: {
    204: { description: 'Holds from the next sign-in on' },
    ...problemResponses(...badBody, sessionRequired, administratorRequired, institutionNotFound),
  },
})

const release = createRoute({
  method: 'post',
  path: '/institutions/{institutionId}/people/{personId}/second-factor-release',
  operationId: 'releaseSecondFactor',
  tags: ['people'],
  summary: 'Take off the second factor of a member who lost the device; their sessions end (administrators)',
  ...signedIn,
  request: { params: memberParams },
  responses: {
    204: { description: 'Taken off' },
    ...problemResponses(
      ...[crossOriginRequest, sessionRequired, administratorRequired, institutionNotFound],
      ...[factorNotReleasable, invalidRequest],
    ),
  },
})

export const institutionSecurityRoutes = createRouter<AppEnv>()
  .openapi(read, async (c) =>
    c.json(await readInstitutionSecurity(c.req.valid('param').institutionId, c.var), 200),
  )
  .openapi(require, async (c) => {
    await requireSecondFactor({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var)
    return c.body(null, 204)
  })
  .openapi(release, async (c) => {
    await releaseSecondFactor(c.req.valid('param'), c.var)
    return c.body(null, 204)
  })

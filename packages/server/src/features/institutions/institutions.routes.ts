import { createRoute, z } from '@hono/zod-openapi'
import { badBody, conflictResponse, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { officialIdentitySchema } from '../official-institutions/official-institutions.schemas.ts'
import {
  administratorRequired,
  institutionNotFound,
  staleInstitution,
  unknownOfficial,
} from './institutions.errors.ts'
import { institutionChangeSchema, institutionIdParams, institutionSchema } from './institutions.schemas.ts'
import { changeInstitution, listInstitutions, readOfficialIdentity } from './institutions.usecases.ts'

const list = createRoute({
  method: 'get',
  path: '/institutions',
  operationId: 'listInstitutions',
  tags: ['institutions'],
  summary: 'The institutions this person works for',
  ...signedIn,
  responses: {
    200: jsonResponse(z.array(institutionSchema), 'Institutions by name'),
    ...problemResponses(sessionRequired),
  },
})

const change = createRoute({
  method: 'patch',
  path: '/institutions/{institutionId}',
  operationId: 'changeInstitution',
  tags: ['institutions'],
  summary: 'Change name, category or time zone of an institution',
  ...signedIn,
  request: { params: institutionIdParams, body: jsonBody(institutionChangeSchema) },
  responses: {
    200: jsonResponse(institutionSchema, 'The institution as it is now'),
    ...problemResponses(
      ...badBody,
      sessionRequired,
      administratorRequired,
      institutionNotFound,
      unknownOfficial,
    ),
    ...conflictResponse(staleInstitution, 'StaleInstitution', institutionSchema),
  },
})

const identity = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/official-identity',
  operationId: 'getOfficialIdentity',
  tags: ['institutions'],
  summary: 'Which institution of the official register this one is',
  ...signedIn,
  request: { params: institutionIdParams },
  responses: {
    200: jsonResponse(officialIdentitySchema, 'The identity, or null where it is not known'),
    ...problemResponses(sessionRequired, institutionNotFound, invalidRequest),
  },
})

export const institutionRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) => c.json(await listInstitutions(c.var), 200))
  .openapi(change, async (c) => {
    const { institutionId } = c.req.valid('param')
    return c.json(await changeInstitution(institutionId, c.req.valid('json'), c.var), 200)
  })
  .openapi(identity, async (c) =>
    c.json(await readOfficialIdentity(c.req.valid('param').institutionId, c.var), 200),
  )

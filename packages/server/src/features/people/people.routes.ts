import { createRoute, z } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { crossOriginRequest, invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { institutionIdParams } from '../institutions/institutions.schemas.ts'
import { administratorRequired, institutionNotFound } from '../institutions/institutions.usecases.ts'
import { weakPassword } from '../session/session.usecases.ts'
import {
  endRequired,
  invitationRequired,
  lastAdministrator,
  membershipExists,
  membershipNotFound,
  ministryAppoints,
} from './people.errors.ts'
import { membershipParams, newPersonSchema, personSchema } from './people.schemas.ts'
import { addPerson, endMembership, listPeople, restoreMembership } from './people.usecases.ts'

const list = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/people',
  operationId: 'listPeople',
  tags: ['people'],
  summary: 'People and their dated memberships, also ended ones (administrators)',
  ...signedIn,
  request: { params: institutionIdParams },
  responses: {
    200: jsonResponse(z.array(personSchema), 'People by name'),
    ...problemResponses(sessionRequired, administratorRequired, institutionNotFound, invalidRequest),
  },
})

const add = createRoute({
  method: 'post',
  path: '/institutions/{institutionId}/people',
  operationId: 'addPerson',
  tags: ['people'],
  summary: 'Give a person a role here: a member, or somebody new with an initial password (administrators)',
  ...signedIn,
  request: { params: institutionIdParams, body: jsonBody(newPersonSchema) },
  responses: {
    201: jsonResponse(personSchema, 'The person with all memberships here'),
    ...problemResponses(
      ...badBody,
      sessionRequired,
      administratorRequired,
      institutionNotFound,
      membershipExists,
      invitationRequired,
      weakPassword,
    ),
  },
})

const end = createRoute({
  method: 'delete',
  path: '/institutions/{institutionId}/memberships/{membershipId}',
  operationId: 'endMembership',
  tags: ['people'],
  summary: 'End a membership now, or take one back that has not begun (administrators)',
  ...signedIn,
  request: { params: membershipParams },
  responses: {
    204: { description: 'It has ended and stays in the list with its dates; one that had not begun is gone' },
    ...problemResponses(
      crossOriginRequest,
      sessionRequired,
      administratorRequired,
      institutionNotFound,
      membershipNotFound,
      ministryAppoints,
      lastAdministrator,
      invalidRequest,
    ),
  },
})

const restore = createRoute({
  method: 'post',
  path: '/institutions/{institutionId}/memberships/{membershipId}/restoration',
  operationId: 'restoreMembership',
  tags: ['people'],
  summary: 'Give the role of an ended membership back, from now on (administrators)',
  ...signedIn,
  request: { params: membershipParams },
  responses: {
    201: jsonResponse(personSchema, 'The person with all memberships here; the ended one stays as it was'),
    ...problemResponses(
      crossOriginRequest,
      sessionRequired,
      administratorRequired,
      institutionNotFound,
      membershipNotFound,
      ministryAppoints,
      membershipExists,
      endRequired,
      invalidRequest,
    ),
  },
})

export const peopleRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) => c.json(await listPeople(c.req.valid('param').institutionId, c.var), 200))
  .openapi(add, async (c) => {
    const { institutionId } = c.req.valid('param')
    return c.json(await addPerson({ institutionId, ...c.req.valid('json') }, c.var), 201)
  })
  .openapi(end, async (c) => {
    await endMembership(c.req.valid('param'), c.var)
    return c.body(null, 204)
  })
  .openapi(restore, async (c) => c.json(await restoreMembership(c.req.valid('param'), c.var), 201))

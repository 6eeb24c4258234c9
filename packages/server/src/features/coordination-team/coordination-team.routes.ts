import { createRoute } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { institutionIdParams } from '../institutions/institutions.schemas.ts'
import { institutionNotFound, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import * as problems from './coordination-team.errors.ts'
import { coordinationTeamSchema, newTeamChangeSchema } from './coordination-team.schemas.ts'
import { changeCoordinationTeam } from './usecases/change-coordination-team.ts'
import { readCoordinationTeam } from './usecases/read-coordination-team.ts'

const read = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/coordination-team',
  operationId: 'getCoordinationTeam',
  tags: ['coordination-team'],
  summary: 'The coordination team: decrees, members, tasks, meetings, decisions, and what is offered of them',
  ...signedIn,
  request: { params: institutionIdParams },
  responses: {
    200: jsonResponse(coordinationTeamSchema, 'The team of today and those before it'),
    ...problemResponses(sessionRequired, institutionNotFound, roleNotAllowed, invalidRequest),
  },
})

// By code: the order in which a module lists its exports is not the same everywhere.
const sortedProblems = Object.values(problems).toSorted((a, b) => (a.kind.code < b.kind.code ? -1 : 1))

const change = createRoute({
  method: 'post',
  path: '/institutions/{institutionId}/coordination-team/changes',
  operationId: 'changeCoordinationTeam',
  tags: ['coordination-team'],
  summary: 'Write down one thing that happened to the coordination team',
  ...signedIn,
  request: { params: institutionIdParams, body: jsonBody(newTeamChangeSchema) },
  responses: {
    201: jsonResponse(coordinationTeamSchema, 'The team with the change'),
    ...problemResponses(
      ...[...badBody, sessionRequired, institutionNotFound, roleNotAllowed],
      ...sortedProblems,
    ),
  },
})

export const coordinationTeamRoutes = createRouter<AppEnv>()
  .openapi(read, async (c) =>
    c.json(await readCoordinationTeam(c.req.valid('param').institutionId, c.var), 200),
  )
  .openapi(change, async (c) => {
    const { institutionId } = c.req.valid('param')
    return c.json(await changeCoordinationTeam(institutionId, c.req.valid('json'), c.var), 201)
  })

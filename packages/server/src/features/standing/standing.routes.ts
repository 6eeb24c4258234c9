import { createRoute } from '@hono/zod-openapi'
import { problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { institutionIdParams } from '../institutions/institutions.schemas.ts'
import { institutionNotFound } from '../institutions/institutions.usecases.ts'
import { rankedTableSchema, standingQuery, standingSchema } from './standing.schemas.ts'
import { readRankedTable, readStanding } from './standing.usecases.ts'

const request = { params: institutionIdParams, query: standingQuery }
const problems = problemResponses(sessionRequired, institutionNotFound, invalidRequest)

const standing = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/standing',
  operationId: 'readStanding',
  tags: ['standing'],
  summary: 'The place of an institution in the published table of a year',
  ...signedIn,
  request,
  responses: {
    200: jsonResponse(standingSchema, 'Nationally, in its province, in its category'),
    ...problems,
  },
})

const table = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/standing/table',
  operationId: 'readRankedTable',
  tags: ['standing'],
  summary: 'The whole published table of a year, everybody with their rank',
  ...signedIn,
  request,
  responses: { 200: jsonResponse(rankedTableSchema, 'Rows in the order of the source'), ...problems },
})

export const standingRoutes = createRouter<AppEnv>()
  .openapi(standing, async (c) =>
    c.json(await readStanding({ ...c.req.valid('param'), ...c.req.valid('query') }, c.var), 200),
  )
  .openapi(table, async (c) =>
    c.json(await readRankedTable({ ...c.req.valid('param'), ...c.req.valid('query') }, c.var), 200),
  )

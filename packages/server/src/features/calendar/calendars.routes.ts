import { createRoute, z } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { paperFromTheFuture } from '../assessments/usecases/ensure-paper-is-dated.ts'
import { institutionIdParams } from '../institutions/institutions.schemas.ts'
import { institutionNotFound, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import {
  calendarsChangedSchema,
  calendarsChangeSchema,
  participantSchema,
  yearQuery,
} from './calendars.schemas.ts'
import { changeCalendars } from './usecases/change-calendars.ts'
import { listCalendars } from './usecases/list-calendars.ts'

const list = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/calendars',
  operationId: 'listCalendars',
  tags: ['calendar'],
  summary: 'Who takes part in a year, and where their calendars stand (the ministry)',
  ...signedIn,
  request: { params: institutionIdParams, query: yearQuery },
  responses: {
    200: jsonResponse(z.array(participantSchema), 'By name of the institution'),
    ...problemResponses(sessionRequired, institutionNotFound, roleNotAllowed, invalidRequest),
  },
})

const change = createRoute({
  method: 'post',
  path: '/institutions/{institutionId}/calendars/changes',
  operationId: 'changeCalendars',
  tags: ['calendar'],
  summary: 'Plan, extend, open, close or lock in many institutions at once (the ministry)',
  ...signedIn,
  request: { params: institutionIdParams, body: jsonBody(calendarsChangeSchema) },
  responses: {
    200: jsonResponse(calendarsChangedSchema, 'Which took the change, and which did not'),
    ...problemResponses(...badBody, sessionRequired, institutionNotFound, roleNotAllowed, paperFromTheFuture),
  },
})

export const calendarsRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) =>
    c.json(await listCalendars({ ...c.req.valid('param'), ...c.req.valid('query') }, c.var), 200),
  )
  .openapi(change, async (c) =>
    c.json(await changeCalendars({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )

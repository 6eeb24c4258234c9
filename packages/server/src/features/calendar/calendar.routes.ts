import { createRoute } from '@hono/zod-openapi'
import { badBody, conflictResponse, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { paperFromTheFuture } from '../assessments/usecases/ensure-paper-is-dated.ts'
import { assessmentNotFound } from '../assessments/usecases/get-delegable.ts'
import { boundaryFrozen, roundLocked } from '../assessments/usecases/record-boundary-rule.ts'
import { ministryActs, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { daysOfMinistry, paperRequired, staleCalendar } from './calendar.errors.ts'
import {
  boundaryRulingSchema,
  calendarChangeSchema,
  calendarParams,
  calendarSchema,
} from './calendar.schemas.ts'
import { problemOf } from './to-problem.ts'
import { changeCalendar } from './usecases/change-calendar.ts'
import { readCalendar } from './usecases/read-calendar.ts'
import { ruleBoundary } from './usecases/rule-boundary.ts'

const path = '/assessments/{assessmentId}/calendar'
const unseen = [sessionRequired, assessmentNotFound, roleNotAllowed, invalidRequest] as const

const read = createRoute({
  method: 'get',
  path,
  operationId: 'getCalendar',
  tags: ['calendar'],
  summary: 'The days of a round, how they came about, and by which rules it is judged',
  ...signedIn,
  request: { params: calendarParams },
  responses: { 200: jsonResponse(calendarSchema, 'The calendar'), ...problemResponses(...unseen) },
})

const change = createRoute({
  method: 'post',
  path: `${path}/changes`,
  operationId: 'changeCalendar',
  tags: ['calendar'],
  summary: 'Plan, extend, open, close or lock, with a reason (who keeps the calendar)',
  ...signedIn,
  request: { params: calendarParams, body: jsonBody(calendarChangeSchema) },
  responses: {
    200: jsonResponse(calendarSchema, 'The calendar as it is now'),
    ...problemResponses(
      ...[...badBody, ...unseen, daysOfMinistry, paperRequired, paperFromTheFuture],
      ...Object.values(problemOf),
    ),
    ...conflictResponse(staleCalendar, 'StaleCalendar', calendarSchema),
  },
})

const rule = createRoute({
  method: 'post',
  path: '/assessments/{assessmentId}/boundary-rulings',
  operationId: 'ruleBoundary',
  tags: ['calendar'],
  summary: 'Say by which index the predicate of a round is decided, and by which text (who keeps the round)',
  ...signedIn,
  request: { params: calendarParams, body: jsonBody(boundaryRulingSchema) },
  responses: {
    201: jsonResponse(calendarSchema, 'The calendar with the rules as they are now'),
    ...problemResponses(...badBody, ...unseen, ministryActs, boundaryFrozen, roundLocked),
    ...conflictResponse(staleCalendar, 'StaleRules', calendarSchema),
  },
})

export const calendarRoutes = createRouter<AppEnv>()
  .openapi(read, async (c) => c.json(await readCalendar(c.req.valid('param').assessmentId, c.var), 200))
  .openapi(change, async (c) =>
    c.json(await changeCalendar({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(rule, async (c) =>
    c.json(await ruleBoundary({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 201),
  )

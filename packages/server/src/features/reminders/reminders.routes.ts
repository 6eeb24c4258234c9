import { createRoute } from '@hono/zod-openapi'
import { badBody, conflictResponse, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { assessmentNotFound } from '../assessments/usecases/get-delegable.ts'
import {
  administratorRequired,
  institutionNotFound,
  roleNotAllowed,
} from '../institutions/institutions.usecases.ts'
import { noLettersHere, staleReminderRules } from './reminders.errors.ts'
import {
  assessmentParams,
  institutionParams,
  newReminderRulesSchema,
  nudgedSchema,
  nudgeSchema,
  ownRemindersSchema,
  ownTasksSchema,
  reminderForecastSchema,
  reminderRulesSchema,
  taskBoardSchema,
  triedReminderRulesSchema,
} from './reminders.schemas.ts'
import { chooseReminders } from './usecases/choose-reminders.ts'
import { forecastLetters } from './usecases/forecast-letters.ts'
import { changeRules, readRules } from './usecases/keep-rules.ts'
import { listOwnTasks } from './usecases/list-own-tasks.ts'
import { readTaskBoard } from './usecases/read-task-board.ts'
import { remindNow } from './usecases/remind-now.ts'

const tags = ['reminders']
const unseen = [sessionRequired, assessmentNotFound, roleNotAllowed] as const

const own = createRoute({
  method: 'get',
  path: '/assessments/{assessmentId}/own-tasks',
  operationId: 'listOwnTasks',
  tags,
  summary: 'What waits for this person, with until when',
  ...signedIn,
  request: { params: assessmentParams },
  responses: {
    200: jsonResponse(ownTasksSchema, 'The most urgent first'),
    ...problemResponses(...unseen, invalidRequest),
  },
})

const board = createRoute({
  method: 'get',
  path: '/assessments/{assessmentId}/task-board',
  operationId: 'readTaskBoard',
  tags,
  summary: 'Who is late with what, and what they were told (person in charge, coordinator)',
  ...signedIn,
  request: { params: assessmentParams },
  responses: {
    200: jsonResponse(taskBoardSchema, 'The latest first'),
    ...problemResponses(...unseen, invalidRequest),
  },
})

const nudge = createRoute({
  method: 'post',
  path: '/assessments/{assessmentId}/nudges',
  operationId: 'remindNow',
  tags,
  summary: 'Remind now whoever is to do these tasks (person in charge, coordinator)',
  ...signedIn,
  request: { params: assessmentParams, body: jsonBody(nudgeSchema) },
  responses: {
    200: jsonResponse(nudgedSchema, 'How many are reminded, and when the letters go'),
    ...problemResponses(...badBody, ...unseen, noLettersHere),
  },
})

const choose = createRoute({
  method: 'put',
  path: '/institutions/{institutionId}/own-reminders',
  operationId: 'chooseReminders',
  tags,
  summary: 'How much this person wants by letter',
  ...signedIn,
  request: { params: institutionParams, body: jsonBody(ownRemindersSchema) },
  responses: {
    200: jsonResponse(ownRemindersSchema, 'As it holds from now on'),
    ...problemResponses(...badBody, sessionRequired, institutionNotFound, roleNotAllowed),
  },
})

const rulesPath = '/institutions/{institutionId}/reminder-rules'
const administrators = [sessionRequired, institutionNotFound, administratorRequired] as const

const rules = createRoute({
  method: 'get',
  path: rulesPath,
  operationId: 'readReminderRules',
  tags,
  summary: 'When the institution reminds, and when it keeps quiet (administrators)',
  ...signedIn,
  request: { params: institutionParams },
  responses: {
    200: jsonResponse(reminderRulesSchema, 'As they hold now'),
    ...problemResponses(...administrators, invalidRequest),
  },
})

const change = createRoute({
  method: 'put',
  path: rulesPath,
  operationId: 'changeReminderRules',
  tags,
  summary: 'Choose when the institution reminds, and when it keeps quiet (administrators)',
  ...signedIn,
  request: { params: institutionParams, body: jsonBody(newReminderRulesSchema) },
  responses: {
    200: jsonResponse(reminderRulesSchema, 'As they hold from now on'),
    ...problemResponses(...badBody, ...administrators),
    ...conflictResponse(staleReminderRules, 'StaleReminderRules', reminderRulesSchema),
  },
})

const forecast = createRoute({
  method: 'post',
  path: `${rulesPath}/forecast`,
  operationId: 'forecastReminders',
  tags,
  summary: 'What would go this week by these rules; nothing is changed (administrators)',
  ...signedIn,
  request: { params: institutionParams, body: jsonBody(triedReminderRulesSchema) },
  responses: {
    200: jsonResponse(reminderForecastSchema, 'Today and the six days after'),
    ...problemResponses(...badBody, ...administrators),
  },
})

export const reminderRoutes = createRouter<AppEnv>()
  .openapi(own, async (c) => c.json(await listOwnTasks(c.req.valid('param').assessmentId, c.var), 200))
  .openapi(board, async (c) => c.json(await readTaskBoard(c.req.valid('param').assessmentId, c.var), 200))
  .openapi(nudge, async (c) =>
    c.json(await remindNow(c.req.valid('param').assessmentId, c.req.valid('json').keys, c.var), 200),
  )
  .openapi(rules, async (c) => c.json(await readRules(c.req.valid('param').institutionId, c.var), 200))
  .openapi(change, async (c) =>
    c.json(await changeRules(c.req.valid('param').institutionId, c.req.valid('json'), c.var), 200),
  )
  .openapi(forecast, async (c) =>
    c.json(await forecastLetters(c.req.valid('param').institutionId, c.req.valid('json'), c.var), 200),
  )
  .openapi(choose, async (c) =>
    c.json(
      await chooseReminders(c.req.valid('param').institutionId, c.req.valid('json').letters, c.var),
      200,
    ),
  )

import { createRoute } from '@hono/zod-openapi'
import { badBody, conflictResponse, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { assessmentNotFound } from '../assessments/usecases/get-delegable.ts'
import { ministryActs, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import {
  conflictPeriodWrong,
  conflictRulesFrozen,
  conflictRulesStale,
  conflictRulesWeaker,
  notJudgedFromOutside,
} from './assignments.errors.ts'
import { assignmentParams } from './assignments.schemas.ts'
import { conflictRulesSchema, conflictRulingSchema } from './conflicts.schemas.ts'
import { roundLocked } from './ensure-may-rule.ts'
import { readConflictRules } from './usecases/read-conflict-rules.ts'
import { ruleConflicts } from './usecases/rule-conflicts.ts'

const unseen = [sessionRequired, assessmentNotFound, roleNotAllowed, invalidRequest] as const

const read = createRoute({
  method: 'get',
  path: '/assessments/{assessmentId}/conflict-rules',
  operationId: 'getConflictRules',
  tags: ['assignments'],
  summary: 'Which ties to the institution forbid an assessor in a round, or must be explained',
  ...signedIn,
  request: { params: assignmentParams },
  responses: { 200: jsonResponse(conflictRulesSchema, 'The rules'), ...problemResponses(...unseen) },
})

const rule = createRoute({
  method: 'post',
  path: '/assessments/{assessmentId}/conflict-rulings',
  operationId: 'ruleConflicts',
  tags: ['assignments'],
  summary: 'Say which ties forbid an assessor in a round, never weaker than a text (who keeps the round)',
  ...signedIn,
  request: { params: assignmentParams, body: jsonBody(conflictRulingSchema) },
  responses: {
    201: jsonResponse(conflictRulesSchema, 'The rules as they are now'),
    ...problemResponses(
      ...[...badBody, ...unseen, ministryActs, notJudgedFromOutside, conflictRulesFrozen],
      ...[roundLocked, conflictRulesWeaker, conflictPeriodWrong],
    ),
    ...conflictResponse(conflictRulesStale, 'StaleConflictRules', conflictRulesSchema),
  },
})

export const conflictRoutes = createRouter<AppEnv>()
  .openapi(read, async (c) => c.json(await readConflictRules(c.req.valid('param').assessmentId, c.var), 200))
  .openapi(rule, async (c) =>
    c.json(await ruleConflicts({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 201),
  )

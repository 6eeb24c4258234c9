import { createRoute } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../../platform/http/responses.ts'
import { createRouter } from '../../../platform/http/router.ts'
import { signedIn } from '../../../platform/http/signed-in.ts'
import type { AppEnv } from '../../../request-context.ts'
import {
  alreadySent,
  assessmentNotFound,
  indicatorNotFound,
  roundLocked,
} from '../../assessments/usecases/hold-indicator.ts'
import { roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { notYourIndicator, questionChanged } from '../contributions.errors.ts'
import { assessmentParams, indicatorParams } from '../contributions.schemas.ts'
import { newQuestionSchema, questionBankSchema } from './questions.schemas.ts'
import { readQuestionBank } from './usecases/read-question-bank.ts'
import { wordQuestion } from './usecases/word-question.ts'

const tags = ['contributions']
const unseen = [
  ...[sessionRequired, assessmentNotFound, roleNotAllowed, invalidRequest],
  ...[alreadySent, roundLocked],
] as const

const read = createRoute({
  method: 'get',
  path: '/assessments/{assessmentId}/question-bank',
  operationId: 'readQuestionBank',
  tags,
  summary: 'How units are asked about each indicator, and which it concerns (who asks)',
  ...signedIn,
  request: { params: assessmentParams },
  responses: {
    200: jsonResponse(questionBankSchema, 'In the order of the instrument'),
    ...problemResponses(...unseen),
  },
})

const word = createRoute({
  method: 'put',
  path: '/assessments/{assessmentId}/indicators/{code}/question',
  operationId: 'wordQuestion',
  tags,
  summary: 'How this institution asks about an indicator, in later years too (who asks)',
  ...signedIn,
  request: { params: indicatorParams, body: jsonBody(newQuestionSchema) },
  responses: {
    200: jsonResponse(questionBankSchema, 'All of it, as it stands now'),
    ...problemResponses(...badBody, ...unseen, indicatorNotFound, notYourIndicator, questionChanged),
  },
})

export const questionRoutes = createRouter<AppEnv>()
  .openapi(read, async (c) => c.json(await readQuestionBank(c.req.valid('param').assessmentId, c.var), 200))
  .openapi(word, async (c) =>
    c.json(await wordQuestion({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )

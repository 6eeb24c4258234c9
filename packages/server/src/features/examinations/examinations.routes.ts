import { createRoute, z } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { assessmentNotFound, indicatorNotFound } from '../assessments/usecases/hold-indicator.ts'
import { offerNotFound } from '../evidence/usecases/gather-offered.ts'
import { roleNotAllowed } from '../institutions/institutions.usecases.ts'
import {
  examinationChanged,
  examinedByAssessor,
  examineNotAllowed,
  ownOffer,
  reasonRequired,
} from './examinations.errors.ts'
import {
  examinationParams,
  examinationSchema,
  examinationsParams,
  newVerdictSchema,
  verdictEndSchema,
} from './examinations.schemas.ts'
import { examineOffer, takeVerdictBack } from './usecases/examine-offer.ts'
import { listExaminations } from './usecases/list-examinations.ts'

const verdictPath = '/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/verdict'
const unseen = [sessionRequired, assessmentNotFound, roleNotAllowed, invalidRequest] as const
const refusals = [
  ...[indicatorNotFound, offerNotFound, examineNotAllowed, ownOffer, examinedByAssessor],
  examinationChanged,
] as const

const list = createRoute({
  method: 'get',
  path: '/assessments/{assessmentId}/examinations',
  operationId: 'listExaminations',
  tags: ['evidence'],
  summary: 'Everything offered as proof in an assessment, with what the person judging said of it',
  ...signedIn,
  request: { params: examinationsParams },
  responses: {
    200: jsonResponse(z.array(examinationSchema), 'The first offered first'),
    ...problemResponses(...unseen),
  },
})

const examine = createRoute({
  method: 'put',
  path: verdictPath,
  operationId: 'examineOffer',
  tags: ['evidence'],
  summary: 'Accept something offered as proof, ask for its repair, or refuse it (who examines)',
  ...signedIn,
  request: { params: examinationParams, body: jsonBody(newVerdictSchema) },
  responses: {
    200: jsonResponse(examinationSchema, 'As it stands now'),
    ...problemResponses(...badBody, ...unseen, ...refusals, reasonRequired),
  },
})

const takeBack = createRoute({
  method: 'post',
  path: `${verdictPath}/withdrawal`,
  operationId: 'takeVerdictBack',
  tags: ['evidence'],
  summary: 'Take a verdict back: the offer waits again (who examines)',
  ...signedIn,
  request: { params: examinationParams, body: jsonBody(verdictEndSchema) },
  responses: {
    200: jsonResponse(examinationSchema, 'As it stands now'),
    ...problemResponses(...badBody, ...unseen, ...refusals),
  },
})

export const examinationRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) => c.json(await listExaminations(c.req.valid('param').assessmentId, c.var), 200))
  .openapi(examine, async (c) =>
    c.json(await examineOffer({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(takeBack, async (c) =>
    c.json(await takeVerdictBack({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )

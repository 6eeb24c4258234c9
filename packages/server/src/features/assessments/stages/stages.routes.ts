import { createRoute } from '@hono/zod-openapi'
import { badBody, conflictResponse, problemResponses } from '../../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../../platform/http/responses.ts'
import { createRouter } from '../../../platform/http/router.ts'
import { signedIn } from '../../../platform/http/signed-in.ts'
import type { AppEnv } from '../../../request-context.ts'
import { isLocked, submissionClosed } from '../../calendar/usecases/stage-standing.ts'
import { roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { signedNumberDiffers, signedOutdated } from '../../reports/signed/usecases/hand-in.ts'
import { assessmentNotFound, indicatorNotFound } from '../assessments.errors.ts'
import { assessmentParams } from '../assessments.schemas.ts'
import { moveStage } from './move-stage.ts'
import { readStage } from './read-stage.ts'
import {
  deadlinePassed,
  gapsChanged,
  paperFromTheFuture,
  requestsChanged,
  stageMoved,
  stageNotYours,
  unknownIndicatorNamed,
} from './stages.errors.ts'
import {
  reopenSchema,
  returnSchema,
  sendSchema,
  stageQuerySchema,
  stageSchema,
  submitSchema,
  verifySchema,
} from './stages.schemas.ts'

const path = '/assessments/{assessmentId}/stage'
const unseen = [sessionRequired, assessmentNotFound, roleNotAllowed, invalidRequest] as const
const unmoved = [...badBody, ...unseen, indicatorNotFound, stageNotYours, isLocked] as const
const moved = jsonResponse(stageSchema, 'Where it stands now')
const tags = ['assessments']

const read = createRoute({
  method: 'get',
  path,
  operationId: 'getStage',
  tags,
  summary: 'Where an assessment stands, how it came there, and what is missing',
  ...signedIn,
  request: { params: assessmentParams, query: stageQuerySchema },
  responses: { 200: jsonResponse(stageSchema, 'The stage'), ...problemResponses(...unseen) },
})

const send = createRoute({
  method: 'post',
  path: `${path}/verification`,
  operationId: 'sendForVerification',
  tags,
  summary: 'Pass it on to the person in charge (internal team)',
  ...signedIn,
  request: { params: assessmentParams, body: jsonBody(sendSchema) },
  responses: {
    200: moved,
    ...problemResponses(...unmoved),
    ...conflictResponse([stageMoved, gapsChanged, requestsChanged], 'StaleStage', stageSchema),
  },
})

const verify = createRoute({
  method: 'post',
  path: `${path}/approval`,
  operationId: 'verifyAssessment',
  tags,
  summary: 'Approve it and pass it on for signing (person in charge)',
  ...signedIn,
  request: { params: assessmentParams, body: jsonBody(verifySchema) },
  responses: {
    200: moved,
    ...problemResponses(...unmoved),
    ...conflictResponse([stageMoved, gapsChanged], 'StaleStage', stageSchema),
  },
})

const giveBack = createRoute({
  method: 'post',
  path: `${path}/return`,
  operationId: 'returnAssessment',
  tags,
  summary: 'Give it back with what is to be mended (person in charge, coordinator)',
  ...signedIn,
  request: { params: assessmentParams, body: jsonBody(returnSchema) },
  responses: {
    200: moved,
    ...problemResponses(...unmoved, unknownIndicatorNamed),
    ...conflictResponse([stageMoved, gapsChanged], 'StaleStage', stageSchema),
  },
})

const submit = createRoute({
  method: 'post',
  path: `${path}/submission`,
  operationId: 'submitAssessment',
  tags,
  summary: 'Send the signed self-assessment (coordinator)',
  ...signedIn,
  request: { params: assessmentParams, body: jsonBody(submitSchema) },
  responses: {
    200: moved,
    ...problemResponses(
      ...unmoved,
      ...([
        deadlinePassed,
        submissionClosed,
        paperFromTheFuture,
        signedOutdated,
        signedNumberDiffers,
      ] as const),
    ),
    ...conflictResponse([stageMoved, gapsChanged], 'StaleStage', stageSchema),
  },
})

const reopen = createRoute({
  method: 'post',
  path: `${path}/reopening`,
  operationId: 'reopenAssessment',
  tags,
  summary: 'Take it back before anybody from outside has begun (person in charge, coordinator)',
  ...signedIn,
  request: { params: assessmentParams, body: jsonBody(reopenSchema) },
  responses: {
    200: moved,
    ...problemResponses(...unmoved, deadlinePassed, submissionClosed),
    ...conflictResponse([stageMoved, gapsChanged], 'StaleStage', stageSchema),
  },
})

export const stageRoutes = createRouter<AppEnv>()
  .openapi(read, async (c) =>
    c.json(
      await readStage(
        { ...c.req.valid('param'), withRequests: c.req.valid('query').with === 'requests' },
        c.var,
      ),
      200,
    ),
  )
  .openapi(send, async (c) => {
    const wanted = { ...c.req.valid('param'), ...c.req.valid('json') }
    return c.json(
      await moveStage({ ...wanted, move: 'send_for_verification', as: 'send_for_verification' }, c.var),
      200,
    )
  })
  .openapi(verify, async (c) => {
    const wanted = { ...c.req.valid('param'), ...c.req.valid('json') }
    return c.json(await moveStage({ ...wanted, move: 'verify', as: 'verify_assessment' }, c.var), 200)
  })
  .openapi(giveBack, async (c) => {
    const wanted = { ...c.req.valid('param'), ...c.req.valid('json') }
    return c.json(await moveStage({ ...wanted, move: 'return', as: 'return_assessment' }, c.var), 200)
  })
  .openapi(submit, async (c) => {
    const wanted = { ...c.req.valid('param'), ...c.req.valid('json') }
    return c.json(await moveStage({ ...wanted, move: 'submit', as: 'submit_assessment' }, c.var), 200)
  })
  .openapi(reopen, async (c) => {
    const wanted = { ...c.req.valid('param'), ...c.req.valid('json') }
    return c.json(await moveStage({ ...wanted, move: 'reopen', as: 'reopen_assessment' }, c.var), 200)
  })

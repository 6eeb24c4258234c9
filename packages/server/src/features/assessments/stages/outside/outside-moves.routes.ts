import { createRoute } from '@hono/zod-openapi'
import { badBody, conflictResponse, problemResponses } from '../../../../platform/http/problem.schemas.ts'
import { sessionRequired } from '../../../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../../../platform/http/responses.ts'
import { createRouter } from '../../../../platform/http/router.ts'
import { signedIn } from '../../../../platform/http/signed-in.ts'
import type { AppEnv } from '../../../../request-context.ts'
import { isLocked } from '../../../calendar/usecases/stage-standing.ts'
import { ministryActs } from '../../../institutions/institutions.usecases.ts'
import { assessmentNotFound } from '../../assessments.errors.ts'
import { assessmentParams } from '../../assessments.schemas.ts'
import { paperFromTheFuture, stageMoved, unknownIndicatorNamed } from '../stages.errors.ts'
import { moveOutside } from './move-outside.ts'
import {
  interviewLeftOpen,
  invalidValuesLeft,
  letterRequired,
  notMarkedInvalid,
  stageStepNotYours,
  talksOpen,
  valuesUnmarked,
} from './outside.errors.ts'
import {
  openStageSchema,
  publishSchema,
  returnToAssessorsSchema,
  showDraftSchema,
} from './outside-requests.schemas.ts'
import { showDraft } from './show-draft.ts'
import { stageOverviewSchema } from './stage-views.schemas.ts'

const path = '/assessments/{assessmentId}/stages'
const refused = [
  ...badBody,
  sessionRequired,
  assessmentNotFound,
  stageStepNotYours,
  ministryActs,
  paperFromTheFuture,
] as const
const moved = jsonResponse(stageOverviewSchema, 'Where it stands now')
const movedSince = conflictResponse(stageMoved, 'StaleStages', stageOverviewSchema)
const tags = ['stages']

const open = createRoute({
  method: 'post',
  path: `${path}/openings`,
  operationId: 'openStage',
  tags,
  summary: 'Open the next stage from outside (the ministry, or by its letter the person in charge)',
  ...signedIn,
  request: { params: assessmentParams, body: jsonBody(openStageSchema) },
  responses: {
    200: moved,
    ...problemResponses(
      ...refused,
      letterRequired,
      invalidValuesLeft,
      isLocked,
      talksOpen,
      interviewLeftOpen,
      valuesUnmarked,
    ),
    ...movedSince,
  },
})

const giveBack = createRoute({
  method: 'post',
  path: `${path}/return`,
  operationId: 'returnToAssessors',
  tags,
  summary:
    'Give values that are not valid back to the assessors (the ministry, or by its letter the person in charge)',
  ...signedIn,
  request: { params: assessmentParams, body: jsonBody(returnToAssessorsSchema) },
  responses: {
    200: moved,
    ...problemResponses(...refused, letterRequired, unknownIndicatorNamed, notMarkedInvalid, isLocked),
    ...movedSince,
  },
})

const publish = createRoute({
  method: 'post',
  path: `${path}/publication`,
  operationId: 'publishResult',
  tags,
  summary: 'Publish the result (the ministry, or by its letter the person in charge)',
  ...signedIn,
  request: { params: assessmentParams, body: jsonBody(publishSchema) },
  responses: {
    200: moved,
    ...problemResponses(...refused, letterRequired, isLocked, talksOpen),
    ...movedSince,
  },
})

const draft = createRoute({
  method: 'post',
  path: `${path}/draft`,
  operationId: 'showDraft',
  tags,
  summary: 'Show the institution what is not published yet, or no longer (the ministry)',
  ...signedIn,
  request: { params: assessmentParams, body: jsonBody(showDraftSchema) },
  responses: { 200: moved, ...problemResponses(...refused, letterRequired), ...movedSince },
})

export const outsideMoveRoutes = createRouter<AppEnv>()
  .openapi(open, async (c) => {
    const { open: stage, ...wanted } = c.req.valid('json')
    const move = { ...c.req.valid('param'), ...wanted, move: `open_${stage}`, step: 'open_stage' } as const
    return c.json(await moveOutside(move, c.var), 200)
  })
  .openapi(giveBack, async (c) => {
    const wanted = { ...c.req.valid('param'), ...c.req.valid('json') }
    const step = 'return_to_assessors'
    return c.json(await moveOutside({ ...wanted, move: step, step }, c.var), 200)
  })
  .openapi(publish, async (c) => {
    const wanted = { ...c.req.valid('param'), ...c.req.valid('json') }
    return c.json(await moveOutside({ ...wanted, move: 'publish', step: 'publish_result' }, c.var), 200)
  })
  .openapi(draft, async (c) =>
    c.json(await showDraft({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )

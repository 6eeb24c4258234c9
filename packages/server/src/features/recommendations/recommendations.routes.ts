import { createRoute } from '@hono/zod-openapi'
import { badBody, conflictResponse, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { assessmentNotFound } from '../assessments/usecases/hold-indicator.ts'
import { roleNotAllowed } from '../institutions/institutions.usecases.ts'
import {
  evidenceNotHere,
  noStageOpen,
  recommendationChanged,
  recommendationNotFound,
  reportNotYetOf,
  stepNotPossible,
  unknownSubject,
} from './recommendations.errors.ts'
import {
  assessmentParams,
  newRecommendationSchema,
  ownRecommendationsSchema,
  recommendationParams,
  recommendationSchema,
  recommendationsSchema,
  recordedRecommendationSchema,
  rewordingSchema,
} from './recommendations.schemas.ts'
import { listOwnRecommendations, listRecommendations } from './usecases/list-recommendations.ts'
import {
  recordRecommendation,
  rewordRecommendation,
  writeRecommendation,
} from './usecases/write-recommendation.ts'

const tags = ['recommendations']
const unseen = [sessionRequired, assessmentNotFound, roleNotAllowed, invalidRequest] as const
const answer = jsonResponse(recommendationSchema, 'As it stands now')

const list = createRoute({
  method: 'get',
  path: '/assessments/{assessmentId}/recommendations',
  operationId: 'listRecommendations',
  tags,
  summary: 'What was recommended to an institution up to a year, and what became of it',
  ...signedIn,
  request: { params: assessmentParams },
  responses: {
    200: jsonResponse(recommendationsSchema, 'The newest year first'),
    ...problemResponses(...unseen),
  },
})

const listOwn = createRoute({
  method: 'get',
  path: '/assessments/{assessmentId}/own-recommendations',
  operationId: 'listOwnRecommendations',
  tags,
  summary: 'What one’s own unit is to do of what was recommended',
  ...signedIn,
  request: { params: assessmentParams },
  responses: {
    200: jsonResponse(ownRecommendationsSchema, 'The newest year first'),
    ...problemResponses(...unseen),
  },
})

const write = createRoute({
  method: 'post',
  path: '/assessments/{assessmentId}/recommendations',
  operationId: 'writeRecommendation',
  tags,
  summary: 'Recommend something about an indicator, an aspect or the whole (external assessor)',
  ...signedIn,
  request: { params: assessmentParams, body: jsonBody(newRecommendationSchema) },
  responses: { 201: answer, ...problemResponses(...badBody, ...unseen, noStageOpen, unknownSubject) },
})

const record = createRoute({
  method: 'post',
  path: '/assessments/{assessmentId}/recorded-recommendations',
  operationId: 'recordRecommendation',
  tags,
  summary: 'Record what a report recommends, with its page (institution; ministry of this round)',
  ...signedIn,
  request: { params: assessmentParams, body: jsonBody(recordedRecommendationSchema) },
  responses: {
    201: answer,
    ...problemResponses(...badBody, ...unseen, noStageOpen, evidenceNotHere, reportNotYetOf, unknownSubject),
  },
})

const rewording = {
  request: { params: recommendationParams, body: jsonBody(rewordingSchema) },
  responses: {
    200: answer,
    ...problemResponses(...badBody, ...unseen, noStageOpen, recommendationNotFound, stepNotPossible),
    ...conflictResponse(recommendationChanged, 'StaleRecommendation', recommendationSchema),
  },
}

const reword = createRoute({
  method: 'post',
  path: '/assessments/{assessmentId}/recommendations/{recommendationId}/wording',
  operationId: 'rewordRecommendation',
  tags,
  summary: 'Mend or take back what an assessor wrote, while nobody has planned it (external assessor)',
  ...signedIn,
  ...rewording,
})

const rewordOther = createRoute({
  method: 'post',
  path: '/assessments/{assessmentId}/recorded-recommendations/{recommendationId}/wording',
  operationId: 'rewordRecorded',
  tags,
  summary: 'Mend or take back what was recorded from a report, while nobody has planned it',
  ...signedIn,
  ...rewording,
})

export const recommendationRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) =>
    c.json(await listRecommendations(c.req.valid('param').assessmentId, c.var), 200),
  )
  .openapi(listOwn, async (c) =>
    c.json(await listOwnRecommendations(c.req.valid('param').assessmentId, c.var), 200),
  )
  .openapi(write, async (c) =>
    c.json(await writeRecommendation({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 201),
  )
  .openapi(record, async (c) =>
    c.json(await recordRecommendation({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 201),
  )
  .openapi(reword, async (c) => {
    const wanted = { ...c.req.valid('param'), ...c.req.valid('json'), isRecorded: false }
    return c.json(await rewordRecommendation(wanted, c.var), 200)
  })
  .openapi(rewordOther, async (c) => {
    const wanted = { ...c.req.valid('param'), ...c.req.valid('json'), isRecorded: true }
    return c.json(await rewordRecommendation(wanted, c.var), 200)
  })

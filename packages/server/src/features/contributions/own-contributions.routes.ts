import { createRoute, z } from '@hono/zod-openapi'
import { badBody, conflictResponse, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { alreadySent, assessmentNotFound, roundLocked } from '../assessments/usecases/hold-indicator.ts'
import { evidenceNotFound, offeredAlready } from '../evidence/usecases/offer-own-document.ts'
import { roleNotAllowed } from '../institutions/institutions.usecases.ts'
import {
  answerSentBack,
  contributionChanged,
  nothingSaid,
  reasonRequired,
  requestNotFound,
  requestWithdrawn,
} from './contributions.errors.ts'
import {
  assessmentParams,
  attachmentSchema,
  confirmationSchema,
  contributionEventSchema,
  newAnswerSchema,
  ownContributionsSchema,
  ownRequestSchema,
  requestParams,
  saveDraftSchema,
} from './contributions.schemas.ts'
import { answerRequest, confirmAnswer } from './usecases/answer-request.ts'
import { attachDocument } from './usecases/attach-document.ts'
import { listOwnContributions } from './usecases/list-own-contributions.ts'
import { saveContributionDraft } from './usecases/save-contribution-draft.ts'
import { streamContributions } from './usecases/tell-contributions.ts'

const tags = ['contributions']
const unseen = [sessionRequired, assessmentNotFound, roleNotAllowed, invalidRequest] as const
const answering = [
  ...badBody,
  ...unseen,
  alreadySent,
  roundLocked,
  requestNotFound,
  requestWithdrawn,
] as const
const requestPath = '/assessments/{assessmentId}/contribution-requests/{requestId}'
const changed = conflictResponse(contributionChanged, 'StaleContribution', ownRequestSchema)

const listOwn = createRoute({
  method: 'get',
  path: '/assessments/{assessmentId}/own-contributions',
  operationId: 'listOwnContributions',
  tags,
  summary: 'What the unit of this person is asked, and what all say of indicators that it owns',
  ...signedIn,
  request: { params: assessmentParams },
  responses: {
    200: jsonResponse(ownContributionsSchema, 'The first asked first'),
    ...problemResponses(...unseen),
  },
})

const follow = createRoute({
  method: 'get',
  path: '/assessments/{assessmentId}/own-contributions/events',
  operationId: 'streamContributions',
  tags,
  summary:
    'When something changes of what the unit of this person is asked or brings together; resumes after Last-Event-ID; ends with the session',
  ...signedIn,
  request: {
    params: assessmentParams,
    headers: z.object({ 'last-event-id': z.string().max(60).optional() }),
  },
  responses: {
    200: {
      description: 'Server-sent events `contributions`; `data` is a ContributionEvent',
      content: { 'text/event-stream': { schema: contributionEventSchema } },
    },
    ...problemResponses(...unseen),
  },
})

const keep = createRoute({
  method: 'put',
  path: `${requestPath}/draft`,
  operationId: 'saveContributionDraft',
  tags,
  summary: 'Keep an answer while it is typed (the unit that is asked)',
  ...signedIn,
  request: { params: requestParams, body: jsonBody(saveDraftSchema) },
  responses: {
    200: jsonResponse(ownRequestSchema, 'As it is kept'),
    ...problemResponses(...answering),
    ...changed,
  },
})

const answer = createRoute({
  method: 'post',
  path: `${requestPath}/answers`,
  operationId: 'answerContributionRequest',
  tags,
  summary: 'Say what the unit does, or that it does not apply (the unit that is asked)',
  ...signedIn,
  request: { params: requestParams, body: jsonBody(newAnswerSchema) },
  responses: {
    200: jsonResponse(ownRequestSchema, 'As it stands now'),
    ...problemResponses(...answering, reasonRequired, nothingSaid),
    ...changed,
  },
})

const attach = createRoute({
  method: 'post',
  path: `${requestPath}/evidence`,
  operationId: 'attachToContribution',
  tags,
  summary: 'Offer a document that one brought for the indicator that the unit is asked about (the unit)',
  ...signedIn,
  request: { params: requestParams, body: jsonBody(attachmentSchema) },
  responses: {
    200: jsonResponse(ownRequestSchema, 'As it stands now'),
    ...problemResponses(...answering, evidenceNotFound, offeredAlready),
  },
})

const confirm = createRoute({
  method: 'post',
  path: `${requestPath}/confirmation`,
  operationId: 'confirmContribution',
  tags,
  summary: 'Stand by what the unit answered (its head)',
  ...signedIn,
  request: { params: requestParams, body: jsonBody(confirmationSchema) },
  responses: {
    200: jsonResponse(ownRequestSchema, 'As it stands now'),
    ...problemResponses(...answering, answerSentBack),
    ...changed,
  },
})

export const ownContributionRoutes = createRouter<AppEnv>()
  .openapi(listOwn, async (c) =>
    c.json(await listOwnContributions(c.req.valid('param').assessmentId, c.var), 200),
  )
  .openapi(follow, async (c) => {
    const { assessmentId } = c.req.valid('param')
    return streamContributions(c, { assessmentId, lastEventId: c.req.valid('header')['last-event-id'] })
  })
  .openapi(keep, async (c) =>
    c.json(await saveContributionDraft(c.req.valid('param'), c.req.valid('json'), c.var), 200),
  )
  .openapi(answer, async (c) =>
    c.json(await answerRequest(c.req.valid('param'), c.req.valid('json'), c.var), 200),
  )
  .openapi(attach, async (c) =>
    c.json(await attachDocument({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(confirm, async (c) =>
    c.json(await confirmAnswer({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )

import { createRoute } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { assessmentNotFound } from '../assessments/usecases/see-interview.ts'
import { ministryActs, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import {
  alreadySigned,
  cannotSign,
  clarificationOver,
  deadlinePassed,
  entryTaken,
  interviewLetterRequired,
  interviewNotNow,
  letterBeforeObjection,
  letterFromTheFuture,
  minutesChanged,
  minutesFrozen,
  noObjectionTerm,
  notASignatory,
  notInRoom,
  notSignedYet,
  objectionAnswered,
  objectionOver,
  signatoryStillHere,
  unknownInInterview,
} from './interviews.errors.ts'
import {
  answerObjectionSchema,
  clarifySchema,
  interviewParams,
  objectSchema,
  replaceSignatorySchema,
  roomSchema,
  setTermSchema,
  signSchema,
} from './interviews.schemas.ts'
import { answerClarification } from './usecases/answer-in-interview.ts'
import { changeObjectionTerm } from './usecases/change-objection-term.ts'
import { answerObjection, objectToValue } from './usecases/object-to-value.ts'
import { replaceSignatory } from './usecases/replace-signatory.ts'
import { signMinutes } from './usecases/sign-minutes.ts'

const path = '/assessments/{assessmentId}/interview'
const refused = [
  ...[...badBody, sessionRequired, assessmentNotFound, roleNotAllowed],
  ...[notInRoom, interviewNotNow, entryTaken, unknownInInterview],
] as const
const room = jsonResponse(roomSchema, 'The room as it stands now')
const frame = { method: 'post' as const, tags: ['interviews'], ...signedIn }

const clarify = createRoute({
  ...frame,
  path: `${path}/clarifications`,
  operationId: 'answerClarification',
  summary: 'Bring what was asked for, until its deadline (the institution)',
  request: { params: interviewParams, body: jsonBody(clarifySchema) },
  responses: { 200: room, ...problemResponses(...refused, clarificationOver) },
})

const sign = createRoute({
  ...frame,
  path: `${path}/signatures`,
  operationId: 'signMinutes',
  summary:
    'Sign the minutes as they were read, once, or take that back before the other side has (who is named)',
  request: { params: interviewParams, body: jsonBody(signSchema) },
  responses: {
    200: room,
    ...problemResponses(
      ...refused,
      ...[alreadySigned, minutesChanged, minutesFrozen, notASignatory, notSignedYet],
    ),
  },
})

const replace = createRoute({
  ...frame,
  path: `${path}/signatories`,
  operationId: 'replaceSignatory',
  summary:
    'Name who signs for somebody that can no longer (assessors, the ministry, of its own side the person in charge)',
  request: { params: interviewParams, body: jsonBody(replaceSignatorySchema) },
  responses: {
    200: room,
    ...problemResponses(...refused, signatoryStillHere, alreadySigned, cannotSign),
  },
})

const term = createRoute({
  ...frame,
  path: `${path}/objection-term`,
  operationId: 'setObjectionTerm',
  summary:
    'Set until when the institution may object, or end the term at once (the ministry, or by its letter the person in charge)',
  request: { params: interviewParams, body: jsonBody(setTermSchema) },
  responses: {
    200: room,
    ...problemResponses(
      ...[...refused, ministryActs, deadlinePassed, interviewLetterRequired, letterFromTheFuture],
      ...[noObjectionTerm, objectionOver],
    ),
  },
})

const object = createRoute({
  ...frame,
  path: `${path}/objections`,
  operationId: 'objectToValue',
  summary: 'Object to a value that was shown, with reasons, until the deadline (the institution)',
  request: { params: interviewParams, body: jsonBody(objectSchema) },
  responses: { 200: room, ...problemResponses(...refused, noObjectionTerm, objectionOver) },
})

const answer = createRoute({
  ...frame,
  path: `${path}/objection-answers`,
  operationId: 'answerObjection',
  summary: 'Accept or refuse an objection, with a reason (assessors and the review)',
  request: { params: interviewParams, body: jsonBody(answerObjectionSchema) },
  responses: {
    200: room,
    ...problemResponses(
      ...[...refused, ministryActs, objectionAnswered, interviewLetterRequired],
      ...[letterFromTheFuture, letterBeforeObjection],
    ),
  },
})

export const interviewPaperRoutes = createRouter<AppEnv>()
  .openapi(clarify, async (c) => {
    const { entry, ...writing } = c.req.valid('json')
    return c.json(await answerClarification({ ...c.req.valid('param'), ...writing }, entry, c.var), 200)
  })
  .openapi(sign, async (c) => {
    const { entry, ...writing } = c.req.valid('json')
    return c.json(await signMinutes({ ...c.req.valid('param'), ...writing }, entry, c.var), 200)
  })
  .openapi(replace, async (c) => {
    const { entry, ...writing } = c.req.valid('json')
    return c.json(await replaceSignatory({ ...c.req.valid('param'), ...writing }, entry, c.var), 200)
  })
  .openapi(term, async (c) => {
    const { entry, ...writing } = c.req.valid('json')
    return c.json(await changeObjectionTerm({ ...c.req.valid('param'), ...writing }, entry, c.var), 200)
  })
  .openapi(object, async (c) => {
    const { entry, ...writing } = c.req.valid('json')
    return c.json(await objectToValue({ ...c.req.valid('param'), ...writing }, entry, c.var), 200)
  })
  .openapi(answer, async (c) => {
    const { entry, ...writing } = c.req.valid('json')
    return c.json(await answerObjection({ ...c.req.valid('param'), ...writing }, entry, c.var), 200)
  })

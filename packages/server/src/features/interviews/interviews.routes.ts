import { createRoute, z } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { assessmentNotFound } from '../assessments/usecases/see-interview.ts'
import { ministryActs, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import {
  agendaChanged,
  cannotSign,
  deadlinePassed,
  entryTaken,
  interviewNotNow,
  inviteLetterRequired,
  letterFromTheFuture,
  minutesFrozen,
  notInRoom,
  notYourWords,
  scheduleLetterRequired,
  unknownInInterview,
} from './interviews.errors.ts'
import {
  answerSchema,
  appointmentSchema,
  conductSchema,
  enterSchema,
  interviewParams,
  presenceSchema,
  proposalQuery,
  proposalSchema,
  roomEventSchema,
  roomSchema,
  scheduleSchema,
} from './interviews.schemas.ts'
import { streamRoom } from './stream-room.ts'
import { answerInInterview } from './usecases/answer-in-interview.ts'
import { conductInterview } from './usecases/conduct-interview.ts'
import { enterRoom } from './usecases/enter-room.ts'
import { proposeAgenda } from './usecases/propose-agenda.ts'
import { readAppointment } from './usecases/read-appointment.ts'
import { readRoom } from './usecases/read-room.ts'
import { scheduleInterview } from './usecases/schedule-interview.ts'

const path = '/assessments/{assessmentId}/interview'
const unseen = [sessionRequired, assessmentNotFound, roleNotAllowed, invalidRequest] as const
const refused = [
  ...[...badBody, sessionRequired, assessmentNotFound, roleNotAllowed],
  ...[notInRoom, interviewNotNow, entryTaken, unknownInInterview],
] as const
const tags = ['interviews']
const room = jsonResponse(roomSchema, 'The room as it stands now')

const read = createRoute({
  method: 'get',
  path,
  operationId: 'getInterview',
  tags,
  summary:
    'The room of the interview, with agenda, answers, minutes and deadlines, as far as the person may see it',
  ...signedIn,
  request: { params: interviewParams },
  responses: { 200: room, ...problemResponses(...unseen) },
})

const appointment = createRoute({
  method: 'get',
  path: `${path}/appointment`,
  operationId: 'getInterviewAppointment',
  tags,
  summary: 'When the interview is, with whom and about what: the room without what is said in it',
  ...signedIn,
  request: { params: interviewParams },
  responses: {
    200: jsonResponse(appointmentSchema, 'The appointment as it stands now'),
    ...problemResponses(...unseen),
  },
})

const schedule = createRoute({
  method: 'post',
  path: `${path}/schedule`,
  operationId: 'scheduleInterview',
  tags,
  summary:
    'Set day, time and place, and who is invited (the ministry, the assessors, or by a letter the person in charge)',
  ...signedIn,
  request: { params: interviewParams, body: jsonBody(scheduleSchema) },
  responses: {
    200: room,
    ...problemResponses(
      ...[...refused, cannotSign, scheduleLetterRequired, inviteLetterRequired, ministryActs],
      ...[letterFromTheFuture, minutesFrozen],
    ),
  },
})

const proposal = createRoute({
  method: 'get',
  path: `${path}/agenda-proposal`,
  operationId: 'proposeAgenda',
  tags,
  summary: 'What to talk about, why, how long and with which questions (who conducts the interview)',
  ...signedIn,
  request: { params: interviewParams, query: proposalQuery },
  responses: {
    200: jsonResponse(proposalSchema, 'A proposal'),
    ...problemResponses(...unseen, interviewNotNow),
  },
})

const events = createRoute({
  method: 'get',
  path: `${path}/events`,
  operationId: 'streamInterview',
  tags,
  summary: 'What is said and done in the room, as it happens; resumes after Last-Event-ID without a gap',
  ...signedIn,
  request: { params: interviewParams, headers: z.object({ 'last-event-id': z.string().max(60).optional() }) },
  responses: {
    200: {
      description: 'Server-sent events; `data` is an InterviewEvent',
      content: { 'text/event-stream': { schema: roomEventSchema } },
    },
    ...problemResponses(...unseen),
  },
})

const enter = createRoute({
  method: 'put',
  path: `${path}/presence`,
  operationId: 'enterInterview',
  tags,
  summary: 'Say that one is in the room, or leaves it',
  ...signedIn,
  request: { params: interviewParams, body: jsonBody(enterSchema) },
  responses: {
    200: jsonResponse(presenceSchema, 'Who is in the room'),
    ...problemResponses(...badBody, sessionRequired, assessmentNotFound, notInRoom),
  },
})

const conduct = createRoute({
  method: 'post',
  path: `${path}/conduct`,
  operationId: 'conductInterview',
  tags,
  summary: 'Set agenda and clocks, say who came, ask, note, or ask for a clarification (who conducts)',
  ...signedIn,
  request: { params: interviewParams, body: jsonBody(conductSchema) },
  responses: {
    200: room,
    ...problemResponses(...refused, agendaChanged, deadlinePassed, minutesFrozen, notYourWords),
  },
})

const answer = createRoute({
  method: 'post',
  path: `${path}/answers`,
  operationId: 'answerInInterview',
  tags,
  summary: 'Write down an answer, or point at a document (both sides)',
  ...signedIn,
  request: { params: interviewParams, body: jsonBody(answerSchema) },
  responses: { 200: room, ...problemResponses(...refused, minutesFrozen, notYourWords) },
})

export const interviewRoutes = createRouter<AppEnv>()
  .openapi(read, async (c) => c.json(await readRoom(c.req.valid('param').assessmentId, c.var), 200))
  .openapi(appointment, async (c) =>
    c.json(await readAppointment(c.req.valid('param').assessmentId, c.var), 200),
  )
  .openapi(schedule, async (c) => {
    const { entry, ...writing } = c.req.valid('json')
    return c.json(await scheduleInterview({ ...c.req.valid('param'), ...writing }, entry, c.var), 200)
  })
  .openapi(proposal, async (c) =>
    c.json(await proposeAgenda({ ...c.req.valid('param'), ...c.req.valid('query') }, c.var), 200),
  )
  .openapi(events, async (c) => {
    const { assessmentId } = c.req.valid('param')
    return streamRoom(c, { assessmentId, lastEventId: c.req.valid('header')['last-event-id'] })
  })
  .openapi(enter, async (c) =>
    c.json(await enterRoom({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(conduct, async (c) => {
    const { entry, ...writing } = c.req.valid('json')
    return c.json(await conductInterview({ ...c.req.valid('param'), ...writing }, entry, c.var), 200)
  })
  .openapi(answer, async (c) => {
    const { entry, ...writing } = c.req.valid('json')
    return c.json(await answerInInterview({ ...c.req.valid('param'), ...writing }, entry, c.var), 200)
  })

import { createRoute, z } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { paperFromTheFuture } from '../assessments/usecases/ensure-paper-is-dated.ts'
import { daysTurnedRound, notInRound, outOfOrder } from '../calendar/usecases/plan-days.ts'
import { institutionIdParams } from '../institutions/institutions.schemas.ts'
import { institutionNotFound, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { unknownEdition } from '../rounds/rounds.usecases.ts'
import { nationalRoundNotFound } from './national-rounds.errors.ts'
import {
  addParticipantsSchema,
  candidateSchema,
  nationalRoundOpenedSchema,
  nationalRoundParams,
  nationalRoundPreviewSchema,
  nationalRoundRegisterSchema,
  nationalRoundSchema,
  newNationalRoundSchema,
  participantsWithdrawnSchema,
  withdrawParticipantsSchema,
} from './national-rounds.schemas.ts'
import { addParticipants } from './usecases/add-participants.ts'
import { openNationalRound } from './usecases/open-national-round.ts'
import {
  listNationalRounds,
  previewNationalRound,
  readNationalRound,
} from './usecases/read-national-rounds.ts'
import { withdrawParticipants } from './usecases/withdraw-participants.ts'

const path = '/institutions/{institutionId}/national-rounds' as const
const onePath = `${path}/{nationalRoundId}` as const
const about = { tags: ['national-rounds'], ...signedIn }
const unseen = [sessionRequired, institutionNotFound, roleNotAllowed] as const
const badDays = [daysTurnedRound, notInRound, outOfOrder] as const

const list = createRoute({
  ...about,
  method: 'get',
  path,
  operationId: 'listNationalRounds',
  summary: 'Rounds that the ministry opened, and the editions that a new one can pin (the ministry)',
  request: { params: institutionIdParams },
  responses: {
    200: jsonResponse(nationalRoundRegisterSchema, 'The newest first'),
    ...problemResponses(...unseen, invalidRequest),
  },
})

const preview = createRoute({
  ...about,
  method: 'post',
  path: `${path}/preview`,
  operationId: 'previewNationalRound',
  summary:
    'Where a round of the ministry could be opened, and where not and why; changes nothing (the ministry)',
  request: { params: institutionIdParams, body: jsonBody(nationalRoundPreviewSchema) },
  responses: {
    200: jsonResponse(z.array(candidateSchema), 'Every institution that the person serves, by name'),
    ...problemResponses(...badBody, ...unseen, ...badDays),
  },
})

const open = createRoute({
  ...about,
  method: 'post',
  path,
  operationId: 'openNationalRound',
  summary: 'Open a round in many institutions, each by its own clock (the ministry)',
  request: { params: institutionIdParams, body: jsonBody(newNationalRoundSchema) },
  responses: {
    200: jsonResponse(nationalRoundOpenedSchema, 'Where it was opened, and where not'),
    ...problemResponses(...badBody, ...unseen, ...badDays, unknownEdition, paperFromTheFuture),
  },
})

const read = createRoute({
  ...about,
  method: 'get',
  path: onePath,
  operationId: 'getNationalRound',
  summary: 'Who takes part in a round of the ministry, and who was left out and why (the ministry)',
  request: { params: nationalRoundParams },
  responses: {
    200: jsonResponse(nationalRoundSchema, 'The round with its participants'),
    ...problemResponses(...unseen, nationalRoundNotFound, invalidRequest),
  },
})

const add = createRoute({
  ...about,
  method: 'post',
  path: `${onePath}/participants`,
  operationId: 'addNationalParticipants',
  summary: 'More institutions take part, by the same terms (the ministry)',
  request: { params: nationalRoundParams, body: jsonBody(addParticipantsSchema) },
  responses: {
    200: jsonResponse(nationalRoundOpenedSchema, 'Who takes part from now on, and who does not'),
    ...problemResponses(...badBody, ...unseen, nationalRoundNotFound),
  },
})

const withdraw = createRoute({
  ...about,
  method: 'post',
  path: `${onePath}/withdrawals`,
  operationId: 'withdrawNationalParticipants',
  summary: 'Take participants out while nothing was filled in, with a reason (the ministry)',
  request: { params: nationalRoundParams, body: jsonBody(withdrawParticipantsSchema) },
  responses: {
    200: jsonResponse(participantsWithdrawnSchema, 'Who was taken out, and who was not'),
    ...problemResponses(...badBody, ...unseen, nationalRoundNotFound),
  },
})

export const nationalRoundRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) =>
    c.json(await listNationalRounds(c.req.valid('param').institutionId, c.var), 200),
  )
  .openapi(preview, async (c) =>
    c.json(await previewNationalRound({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(open, async (c) =>
    c.json(await openNationalRound({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(read, async (c) => c.json(await readNationalRound(c.req.valid('param'), c.var), 200))
  .openapi(add, async (c) =>
    c.json(await addParticipants({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(withdraw, async (c) =>
    c.json(await withdrawParticipants({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )

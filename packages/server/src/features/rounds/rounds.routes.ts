import { createRoute, z } from '@hono/zod-openapi'
import { badBody, conflictResponse, problemResponses } from '../../platform/http/problem.schemas.ts'
import { crossOriginRequest, invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { targetOffScale } from '../assessments/usecases/ensure-target-on-scale.ts'
import { alreadyClosed, daysTurnedRound, isLocked, outOfOrder } from '../calendar/usecases/record-deadline.ts'
import { institutionIdParams, slugSchema } from '../institutions/institutions.schemas.ts'
import { administratorRequired, institutionNotFound } from '../institutions/institutions.usecases.ts'
import {
  openedNationally,
  roundExists,
  roundNotFound,
  roundSent,
  roundWithdrawn,
  staleRound,
  unknownEdition,
} from './rounds.errors.ts'
import {
  createdRoundSchema,
  newRoundSchema,
  overviewSchema,
  ownRoundSchema,
  roundChangeSchema,
  roundRegisterSchema,
  roundSchema,
} from './rounds.schemas.ts'
import { createRound, listRounds, readOverview } from './rounds.usecases.ts'
import { changeRound } from './usecases/change-round.ts'
import { readRoundRegister } from './usecases/read-round-register.ts'
import { withdrawRound } from './usecases/withdraw-round.ts'

const list = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/rounds',
  operationId: 'listRounds',
  tags: ['rounds'],
  summary: 'Rounds of an institution and national rounds',
  ...signedIn,
  request: { params: institutionIdParams },
  responses: {
    200: jsonResponse(z.array(roundSchema), 'Rounds by year'),
    ...problemResponses(sessionRequired, institutionNotFound, invalidRequest),
  },
})

const create = createRoute({
  method: 'post',
  path: '/institutions/{institutionId}/rounds',
  operationId: 'createRound',
  tags: ['rounds'],
  summary: 'Open a round of the institution, pinned to one edition, with its empty assessment',
  ...signedIn,
  request: { params: institutionIdParams, body: jsonBody(newRoundSchema) },
  responses: {
    201: jsonResponse(createdRoundSchema, 'The round and its assessment'),
    ...problemResponses(
      ...badBody,
      sessionRequired,
      administratorRequired,
      institutionNotFound,
      roundExists,
      unknownEdition,
      targetOffScale,
    ),
  },
})

const overview = createRoute({
  method: 'get',
  path: '/institutions/{slug}/overview',
  operationId: 'getOverview',
  tags: ['rounds'],
  summary: 'The institution and its rounds with index, predicate and target',
  ...signedIn,
  request: { params: z.object({ slug: slugSchema }) },
  responses: {
    200: jsonResponse(overviewSchema, 'Rounds ascending by year'),
    ...problemResponses(sessionRequired, institutionNotFound, invalidRequest),
  },
})

const roundParams = institutionIdParams.extend({ roundId: z.uuid() })
const register = { 200: jsonResponse(roundRegisterSchema, 'The rounds as they are now') }

const readRegister = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/round-register',
  operationId: 'getRoundRegister',
  tags: ['rounds'],
  summary: 'Rounds of an institution as its administrators see them, withdrawn ones too',
  ...signedIn,
  request: { params: institutionIdParams },
  responses: {
    ...register,
    ...problemResponses(sessionRequired, administratorRequired, institutionNotFound, invalidRequest),
  },
})

const change = createRoute({
  method: 'patch',
  path: '/institutions/{institutionId}/rounds/{roundId}',
  operationId: 'changeRound',
  tags: ['rounds'],
  summary: 'Change name, kind, dates (visit included) or target of a round',
  ...signedIn,
  request: { params: roundParams, body: jsonBody(roundChangeSchema) },
  responses: {
    ...register,
    ...problemResponses(
      ...badBody,
      sessionRequired,
      administratorRequired,
      institutionNotFound,
      roundNotFound,
      targetOffScale,
      ...[alreadyClosed, daysTurnedRound, isLocked, openedNationally, outOfOrder, roundSent],
    ),
    ...conflictResponse([staleRound, roundWithdrawn], 'StaleRound', ownRoundSchema),
  },
})

const withdrawal = {
  path: '/institutions/{institutionId}/rounds/{roundId}/withdrawal' as const,
  tags: ['rounds'],
  ...signedIn,
  request: { params: roundParams },
}

const withdraw = createRoute({
  ...withdrawal,
  method: 'put',
  operationId: 'withdrawRound',
  summary: 'Take a round out of every list; nothing of it is deleted',
  responses: {
    ...register,
    ...problemResponses(
      sessionRequired,
      administratorRequired,
      crossOriginRequest,
      institutionNotFound,
      roundNotFound,
      ...[openedNationally, roundSent],
      invalidRequest,
    ),
  },
})

const restore = createRoute({
  ...withdrawal,
  method: 'delete',
  operationId: 'restoreRound',
  summary: 'Bring a withdrawn round back, while its year is still free',
  responses: {
    ...register,
    ...problemResponses(
      sessionRequired,
      administratorRequired,
      crossOriginRequest,
      institutionNotFound,
      roundNotFound,
      ...[openedNationally, roundExists],
      invalidRequest,
    ),
  },
})

export const roundRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) => c.json(await listRounds(c.req.valid('param').institutionId, c.var), 200))
  .openapi(create, async (c) => {
    const { institutionId } = c.req.valid('param')
    return c.json(await createRound({ institutionId, ...c.req.valid('json') }, c.var), 201)
  })
  .openapi(overview, async (c) => c.json(await readOverview(c.req.valid('param').slug, c.var), 200))
  .openapi(readRegister, async (c) =>
    c.json(await readRoundRegister(c.req.valid('param').institutionId, c.var), 200),
  )
  .openapi(change, async (c) =>
    c.json(await changeRound(c.req.valid('param'), c.req.valid('json'), c.var), 200),
  )
  .openapi(withdraw, async (c) =>
    c.json(await withdrawRound({ ...c.req.valid('param'), withdrawn: true }, c.var), 200),
  )
  .openapi(restore, async (c) =>
    c.json(await withdrawRound({ ...c.req.valid('param'), withdrawn: false }, c.var), 200),
  )

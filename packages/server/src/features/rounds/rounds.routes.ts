import { createRoute, z } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { institutionIdParams, slugSchema } from '../institutions/institutions.schemas.ts'
import { administratorRequired, institutionNotFound } from '../institutions/institutions.usecases.ts'
import { roundExists, unknownEdition } from './rounds.errors.ts'
import { createdRoundSchema, newRoundSchema, overviewSchema, roundSchema } from './rounds.schemas.ts'
import { createRound, listRounds, readOverview } from './rounds.usecases.ts'

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

export const roundRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) => c.json(await listRounds(c.req.valid('param').institutionId, c.var), 200))
  .openapi(create, async (c) => {
    const { institutionId } = c.req.valid('param')
    return c.json(await createRound({ institutionId, ...c.req.valid('json') }, c.var), 201)
  })
  .openapi(overview, async (c) => c.json(await readOverview(c.req.valid('param').slug, c.var), 200))

import { createRoute, z } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { crossOriginRequest, invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { institutionIdParams } from '../institutions/institutions.schemas.ts'
import {
  administratorRequired,
  institutionNotFound,
  roleNotAllowed,
} from '../institutions/institutions.usecases.ts'
import { editionNotFound } from '../instruments/instruments.usecases.ts'
import {
  authorRequired,
  spotNotFound,
  suggestionNotFound,
  suggestionSettled,
} from './instrument-suggestions.errors.ts'
import {
  newSuggestionSchema,
  suggestionDecisionSchema,
  suggestionParams,
  suggestionSchema,
} from './instrument-suggestions.schemas.ts'
import {
  decideSuggestion,
  listSuggestions,
  suggestCorrection,
  withdrawSuggestion,
} from './instrument-suggestions.usecases.ts'

const collection = '/institutions/{institutionId}/instrument-suggestions'

const list = createRoute({
  method: 'get',
  path: collection,
  operationId: 'listInstrumentSuggestions',
  tags: ['instrument-suggestions'],
  summary: 'Corrections that people of this institution suggest for editions, also withdrawn ones',
  ...signedIn,
  request: { params: institutionIdParams },
  responses: {
    200: jsonResponse(z.array(suggestionSchema), 'The newest first'),
    ...problemResponses(sessionRequired, institutionNotFound, invalidRequest),
  },
})

const suggest = createRoute({
  method: 'post',
  path: collection,
  operationId: 'suggestInstrumentCorrection',
  tags: ['instrument-suggestions'],
  summary: 'Suggest a correction of an indicator, level, criterion or source',
  ...signedIn,
  request: { params: institutionIdParams, body: jsonBody(newSuggestionSchema) },
  responses: {
    201: jsonResponse(suggestionSchema, 'The suggestion'),
    ...problemResponses(
      ...badBody,
      ...[sessionRequired, institutionNotFound, roleNotAllowed, editionNotFound, spotNotFound],
    ),
  },
})

const withdraw = createRoute({
  method: 'post',
  path: `${collection}/{suggestionId}/withdrawal`,
  operationId: 'withdrawInstrumentSuggestion',
  tags: ['instrument-suggestions'],
  summary: 'Take one’s own suggestion back while nobody has decided on it',
  ...signedIn,
  request: { params: suggestionParams },
  responses: {
    200: jsonResponse(suggestionSchema, 'The suggestion, withdrawn'),
    ...problemResponses(
      ...[sessionRequired, institutionNotFound, invalidRequest, crossOriginRequest],
      ...[suggestionNotFound, authorRequired, suggestionSettled],
    ),
  },
})

const decide = createRoute({
  method: 'put',
  path: `${collection}/{suggestionId}/decision`,
  operationId: 'decideInstrumentSuggestion',
  tags: ['instrument-suggestions'],
  summary: 'Say what became of a suggestion (administrators)',
  ...signedIn,
  request: { params: suggestionParams, body: jsonBody(suggestionDecisionSchema) },
  responses: {
    200: jsonResponse(suggestionSchema, 'The suggestion with the decision'),
    ...problemResponses(
      ...badBody,
      ...[sessionRequired, institutionNotFound, administratorRequired, suggestionNotFound, suggestionSettled],
    ),
  },
})

export const instrumentSuggestionRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) => c.json(await listSuggestions(c.req.valid('param').institutionId, c.var), 200))
  .openapi(suggest, async (c) => {
    const { institutionId } = c.req.valid('param')
    return c.json(await suggestCorrection({ institutionId, ...c.req.valid('json') }, c.var), 201)
  })
  .openapi(withdraw, async (c) => c.json(await withdrawSuggestion(c.req.valid('param'), c.var), 200))
  .openapi(decide, async (c) => {
    const decision = { ...c.req.valid('param'), ...c.req.valid('json') }
    return c.json(await decideSuggestion(decision, c.var), 200)
  })

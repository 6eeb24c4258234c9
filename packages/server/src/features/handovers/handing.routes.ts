import { createRoute } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { institutionNotFound, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import {
  handoverChanged,
  handoverNotFound,
  handoverStepNotPossible,
  notesForeignPlace,
  notTheSuccessor,
  successorNotMember,
} from './handovers.errors.ts'
import {
  handOverForSchema,
  handOverSchema,
  handoverParams,
  handoverSchema,
  institutionParams,
  newNoteSchema,
  receiptSchema,
} from './handovers.schemas.ts'
import { handOver, handOverFor, noteHandover, receiveHandover } from './usecases/keep-handover.ts'

const institution = '/institutions/{institutionId}'
const refused = [
  ...badBody,
  ...([sessionRequired, institutionNotFound, roleNotAllowed, handoverNotFound, handoverChanged] as const),
] as const
const tags = ['handovers']
const answer = jsonResponse(handoverSchema, 'The pack as it is now')

const note = createRoute({
  method: 'post',
  path: `${institution}/handover/notes`,
  operationId: 'noteHandover',
  tags,
  summary: 'Say something of an indicator, or of the whole, to whoever comes after: the next version of it',
  ...signedIn,
  request: { params: institutionParams, body: jsonBody(newNoteSchema) },
  responses: { 200: answer, ...problemResponses(...refused, notesForeignPlace) },
})

const hand = createRoute({
  method: 'post',
  path: `${institution}/handover/handing`,
  operationId: 'handOver',
  tags,
  summary: 'Hand one’s work over to a successor, or take that back while they have not taken over',
  ...signedIn,
  request: { params: institutionParams, body: jsonBody(handOverSchema) },
  responses: { 200: answer, ...problemResponses(...refused, successorNotMember, handoverStepNotPossible) },
})

const handFor = createRoute({
  method: 'post',
  path: `${institution}/handovers/{personId}/handing`,
  operationId: 'handOverFor',
  tags,
  summary: 'The same for somebody who is gone or cannot, with why (administrator, coordinator)',
  ...signedIn,
  request: { params: handoverParams, body: jsonBody(handOverForSchema) },
  responses: { 200: answer, ...problemResponses(...refused, successorNotMember, handoverStepNotPossible) },
})

const receive = createRoute({
  method: 'post',
  path: `${institution}/received-handovers`,
  operationId: 'receiveHandover',
  tags,
  summary: 'Take over what was handed to one',
  ...signedIn,
  request: { params: institutionParams, body: jsonBody(receiptSchema) },
  responses: { 200: answer, ...problemResponses(...refused, notTheSuccessor, handoverStepNotPossible) },
})

export const handingRoutes = createRouter<AppEnv>()
  .openapi(note, async (c) =>
    c.json(await noteHandover({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(hand, async (c) =>
    c.json(await handOver({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(handFor, async (c) =>
    c.json(await handOverFor({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(receive, async (c) =>
    c.json(await receiveHandover({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )

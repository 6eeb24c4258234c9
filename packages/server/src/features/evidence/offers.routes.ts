import { createRoute, z } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import {
  alreadySent,
  assessmentNotFound,
  assessorRequired,
  indicatorNotFound,
  roundLocked,
  unknownCriterion,
} from '../assessments/usecases/hold-indicator.ts'
import { roleNotAllowed } from '../institutions/institutions.usecases.ts'
import {
  evidenceFileLost,
  evidenceFileNotFound,
  evidenceFileOutOfReach,
  evidenceInfected,
  evidenceNotFound,
  offeredAlready,
  offerNotFound,
} from './evidence.errors.ts'
import {
  newOfferSchema,
  offerEndSchema,
  offeredEvidenceSchema,
  offeredFileParams,
  offeredParams,
  offerParams,
} from './evidence.schemas.ts'
import { fileContent, sendFile } from './send-file.ts'
import { listOffered, openOfferedFile } from './usecases/list-offered.ts'
import { offerEvidence } from './usecases/offer-evidence.ts'
import { withdrawOffer } from './usecases/withdraw-offer.ts'

const collection = '/assessments/{assessmentId}/indicators/{code}/evidence'
const unseen = [
  ...[sessionRequired, assessmentNotFound, roleNotAllowed, indicatorNotFound, invalidRequest],
] as const

const list = createRoute({
  method: 'get',
  path: collection,
  operationId: 'listOffered',
  tags: ['evidence'],
  summary: 'What is offered for an indicator and its criteria',
  ...signedIn,
  request: { params: offeredParams },
  responses: {
    200: jsonResponse(z.array(offeredEvidenceSchema), 'The first offered first'),
    ...problemResponses(...unseen),
  },
})

const offer = createRoute({
  method: 'post',
  path: collection,
  operationId: 'offerEvidence',
  tags: ['evidence'],
  summary: 'Offer an item for an indicator or one of its criteria, and say where in it to look',
  ...signedIn,
  request: { params: offeredParams, body: jsonBody(newOfferSchema) },
  responses: {
    201: jsonResponse(offeredEvidenceSchema, 'The offer'),
    ...problemResponses(
      ...[...badBody, ...unseen],
      ...[assessorRequired, alreadySent, roundLocked, unknownCriterion, evidenceNotFound, offeredAlready],
    ),
  },
})

const openFile = createRoute({
  method: 'get',
  path: `${collection}/{offerId}/files/{position}`,
  operationId: 'openOfferedFile',
  tags: ['evidence'],
  summary: 'The original of a file that is offered for the indicator',
  ...signedIn,
  request: { params: offeredFileParams },
  responses: {
    200: fileContent,
    ...problemResponses(
      ...unseen,
      offerNotFound,
      evidenceFileNotFound,
      evidenceFileLost,
      evidenceFileOutOfReach,
      evidenceInfected,
    ),
  },
})

const withdraw = createRoute({
  method: 'post',
  path: `${collection}/{offerId}/withdrawal`,
  operationId: 'withdrawOffer',
  tags: ['evidence'],
  summary: 'Take an item back from an indicator; the item stays',
  ...signedIn,
  request: { params: offerParams, body: jsonBody(offerEndSchema) },
  responses: {
    204: { description: 'It is no longer offered' },
    ...problemResponses(...badBody, ...unseen, assessorRequired, alreadySent, roundLocked, offerNotFound),
  },
})

export const offerRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) => c.json(await listOffered(c.req.valid('param'), c.var), 200))
  .openapi(offer, async (c) =>
    c.json(await offerEvidence({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 201),
  )
  .openapi(openFile, async (c) => {
    const { position, ...key } = c.req.valid('param')
    return sendFile(c, await openOfferedFile({ ...key, position: Number(position) }, c.var))
  })
  .openapi(withdraw, async (c) => {
    await withdrawOffer({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var)
    return c.body(null, 204)
  })

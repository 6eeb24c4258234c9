import { createRoute, z } from '@hono/zod-openapi'
import { badBody, conflictResponse, problemResponses } from '../../../platform/http/problem.schemas.ts'
import {
  crossOriginRequest,
  invalidRequest,
  sessionRequired,
  unsupportedType,
} from '../../../platform/http/request.errors.ts'
import { requestBody } from '../../../platform/http/request-body.ts'
import { jsonBody, jsonResponse } from '../../../platform/http/responses.ts'
import { createRouter } from '../../../platform/http/router.ts'
import { signedIn } from '../../../platform/http/signed-in.ts'
import type { AppEnv } from '../../../request-context.ts'
import { alreadySent, assessmentNotFound, roundLocked } from '../../assessments/usecases/hold-indicator.ts'
import { evidenceNotFound, offeredAlready } from '../../evidence/usecases/offer-own-document.ts'
import { fileTooLarge, uploadCutOff } from '../../imports/usecases/receive-upload.ts'
import { roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { fileStoreUnreachable, noRoomForFile, notWholeYet } from '../../uploads/usecases/deliver-uploads.ts'
import { requestNotFound, requestWithdrawn } from '../contributions.errors.ts'
import { assessmentParams } from '../contributions.schemas.ts'
import {
  fileNotHere,
  fileNotOfKit,
  foreignKit,
  kitReturnChanged,
  kitReturnNotFound,
  kitUnreadable,
  mixedKits,
  notAKit,
  nothingToTake,
  otherInstitutionsKit,
  otherUnitsKit,
  otherYearsKit,
  unitNotYours,
} from './offline-kits.errors.ts'
import {
  kitApplicationSchema,
  kitParams,
  kitReturnSchema,
  offeredFileSchema,
  returnedFileSchema,
  returnParams,
  returnQuery,
} from './offline-kits.schemas.ts'
import { kitContent, kitsContent, sendKit, sendKits } from './send-kit.ts'
import { applyReturn } from './usecases/apply-return.ts'
import { makeAllKits } from './usecases/make-all-kits.ts'
import { makeKit } from './usecases/make-kit.ts'
import { offerReturnedFile } from './usecases/offer-returned-file.ts'
import { readReturn } from './usecases/read-return.ts'
import { returnKit } from './usecases/return-kit.ts'

const tags = ['contributions']
const unseen = [sessionRequired, assessmentNotFound, roleNotAllowed, invalidRequest] as const
const returnPath = '/assessments/{assessmentId}/offline-kit-returns/{returnId}'

const make = createRoute({
  method: 'post',
  path: '/assessments/{assessmentId}/units/{unitId}/offline-kits',
  operationId: 'makeOfflineKit',
  tags,
  summary:
    'What the unit is still asked, as a workbook with a folder for the evidence of each indicator (the unit)',
  ...signedIn,
  request: { params: kitParams },
  responses: {
    200: kitContent,
    ...problemResponses(
      ...unseen,
      crossOriginRequest,
      unsupportedType,
      alreadySent,
      roundLocked,
      unitNotYours,
      nothingToTake,
    ),
  },
})

const makeAll = createRoute({
  method: 'post',
  path: '/assessments/{assessmentId}/offline-kits',
  operationId: 'makeAllOfflineKits',
  tags,
  summary: 'The kits of all units that are still asked something, a ZIP for each (who assigns)',
  ...signedIn,
  request: { params: assessmentParams },
  responses: {
    200: kitsContent,
    ...problemResponses(
      ...unseen,
      crossOriginRequest,
      unsupportedType,
      alreadySent,
      nothingToTake,
      roundLocked,
    ),
  },
})

const bringBack = createRoute({
  method: 'post',
  path: '/assessments/{assessmentId}/offline-kit-returns',
  operationId: 'returnOfflineKit',
  tags,
  summary:
    'Send a filled workbook (XLSX, 20 MB at most); see what it would change. Nothing is changed yet (the unit)',
  ...signedIn,
  request: {
    params: assessmentParams,
    query: returnQuery,
    body: {
      description: 'The workbook itself',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
  responses: {
    201: jsonResponse(kitReturnSchema, 'What applying it would do'),
    ...problemResponses(
      ...[
        ...unseen,
        crossOriginRequest,
        unsupportedType,
        alreadySent,
        roundLocked,
        uploadCutOff,
        fileTooLarge,
      ],
      ...[kitUnreadable, notAKit, mixedKits, foreignKit, otherInstitutionsKit, otherYearsKit, otherUnitsKit],
    ),
  },
})

const read = createRoute({
  method: 'get',
  path: returnPath,
  operationId: 'readOfflineKitReturn',
  tags,
  summary: 'What a returned workbook would change now, with what contradicts it (the unit)',
  ...signedIn,
  request: { params: returnParams },
  responses: {
    200: jsonResponse(kitReturnSchema, 'As it stands now'),
    ...problemResponses(...unseen, alreadySent, roundLocked, kitReturnNotFound),
  },
})

const apply = createRoute({
  method: 'post',
  path: `${returnPath}/application`,
  operationId: 'applyOfflineKitReturn',
  tags,
  summary: 'Take over the chosen answers of a returned workbook, and which documents follow (the unit)',
  ...signedIn,
  request: { params: returnParams, body: jsonBody(kitApplicationSchema) },
  responses: {
    200: jsonResponse(kitReturnSchema, 'As it stands now'),
    ...problemResponses(...badBody, ...unseen, alreadySent, roundLocked, kitReturnNotFound),
    ...conflictResponse(kitReturnChanged, 'StaleKitReturn', kitReturnSchema),
  },
})

const offer = createRoute({
  method: 'post',
  path: `${returnPath}/files`,
  operationId: 'offerReturnedFile',
  tags,
  summary: 'Offer a file that lay in a folder of the kit for the indicator it is about, once (the unit)',
  ...signedIn,
  request: { params: returnParams, body: jsonBody(returnedFileSchema) },
  responses: {
    200: jsonResponse(offeredFileSchema, 'Offered, or offered before'),
    ...problemResponses(
      ...[
        ...badBody,
        ...unseen,
        alreadySent,
        kitReturnNotFound,
        requestNotFound,
        requestWithdrawn,
        roundLocked,
      ],
      ...[fileNotOfKit, offeredAlready, evidenceNotFound],
      ...[fileNotHere, notWholeYet, noRoomForFile, fileStoreUnreachable],
    ),
  },
})

export const offlineKitRoutes = createRouter<AppEnv>()
  .openapi(make, async (c) => sendKit(c, await makeKit(c.req.valid('param'), c.var)))
  .openapi(makeAll, async (c) => sendKits(c, await makeAllKits(c.req.valid('param').assessmentId, c.var)))
  .openapi(bringBack, async (c) => {
    const returning = { ...c.req.valid('param'), ...c.req.valid('query'), file: requestBody(c) }
    return c.json(await returnKit(returning, c.var), 201)
  })
  .openapi(read, async (c) => c.json(await readReturn(c.req.valid('param'), c.var), 200))
  .openapi(apply, async (c) =>
    c.json(await applyReturn({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(offer, async (c) =>
    c.json(await offerReturnedFile({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )

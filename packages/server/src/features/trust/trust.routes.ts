import { createRoute } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { administratorRequired, institutionNotFound } from '../institutions/institutions.usecases.ts'
import { sendTrustFile, trustFileContent } from './send-trust-file.ts'
import {
  trustEntryAltered,
  trustEntryNotFound,
  trustEntryWithdrawn,
  trustFileTooCostly,
  trustFileTooLarge,
  trustNotAsShown,
  trustOfInstallation,
} from './trust.errors.ts'
import {
  newTrustSchema,
  trustEntryParams,
  trustFileSchema,
  trustParams,
  trustPreviewSchema,
  trustSchema,
  trustWithdrawalSchema,
} from './trust.schemas.ts'
import { addTrust } from './usecases/add-trust.ts'
import { listTrust } from './usecases/list-trust.ts'
import { openTrustFile } from './usecases/open-trust-file.ts'
import { previewTrust } from './usecases/preview-trust.ts'
import { withdrawTrust } from './usecases/withdraw-trust.ts'

const collection = '/institutions/{institutionId}/trust'
const administrators = [sessionRequired, institutionNotFound, administratorRequired] as const

const list = createRoute({
  method: 'get',
  path: collection,
  operationId: 'listTrust',
  tags: ['trust'],
  summary: 'On whose word electronic signatures are believed, with every version',
  ...signedIn,
  request: { params: trustParams },
  responses: {
    200: jsonResponse(trustSchema, 'What is and was relied on'),
    ...problemResponses(sessionRequired, institutionNotFound, invalidRequest),
  },
})

const preview = createRoute({
  method: 'post',
  path: `${collection}/preview`,
  operationId: 'previewTrust',
  tags: ['trust'],
  summary: 'Look at a file of certificates and revocation lists; nothing is kept',
  ...signedIn,
  request: { params: trustParams, body: jsonBody(trustFileSchema) },
  responses: {
    200: jsonResponse(trustPreviewSchema, 'What is in it, for a person to compare'),
    ...problemResponses(...badBody, ...administrators, trustFileTooLarge, trustFileTooCostly),
  },
})

const add = createRoute({
  method: 'post',
  path: collection,
  operationId: 'addTrust',
  tags: ['trust'],
  summary: 'Rely on certificates and revocation lists that a person has compared (administrators)',
  ...signedIn,
  request: { params: trustParams, body: jsonBody(newTrustSchema) },
  responses: {
    201: jsonResponse(trustSchema, 'What is and was relied on'),
    ...problemResponses(
      ...[...badBody, ...administrators],
      ...[trustFileTooLarge, trustFileTooCostly, trustNotAsShown],
    ),
  },
})

const withdraw = createRoute({
  method: 'post',
  path: `${collection}/{entryId}/withdrawal`,
  operationId: 'withdrawTrust',
  tags: ['trust'],
  summary: 'No longer rely on a certificate or revocation list (administrators)',
  ...signedIn,
  request: { params: trustEntryParams, body: jsonBody(trustWithdrawalSchema) },
  responses: {
    200: jsonResponse(trustSchema, 'What is and was relied on'),
    ...problemResponses(
      ...[...badBody, ...administrators],
      ...[trustEntryNotFound, trustEntryWithdrawn, trustOfInstallation],
    ),
  },
})

const open = createRoute({
  method: 'get',
  path: `${collection}/{entryId}/file`,
  operationId: 'openTrustFile',
  tags: ['trust'],
  summary: 'Take a certificate or revocation list along as PEM, to check signatures without Undagi',
  ...signedIn,
  request: { params: trustEntryParams },
  responses: {
    200: trustFileContent,
    ...problemResponses(
      ...[sessionRequired, institutionNotFound, invalidRequest],
      ...[trustEntryNotFound, trustEntryAltered],
    ),
  },
})

export const trustRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) => c.json(await listTrust(c.req.valid('param').institutionId, c.var), 200))
  .openapi(preview, async (c) => {
    const asked = { ...c.req.valid('param'), ...c.req.valid('json') }
    return c.json(await previewTrust(asked, c.var), 200)
  })
  .openapi(add, async (c) => {
    const asked = { ...c.req.valid('param'), ...c.req.valid('json') }
    return c.json(await addTrust(asked, c.var), 201)
  })
  .openapi(withdraw, async (c) => {
    const asked = { ...c.req.valid('param'), ...c.req.valid('json') }
    return c.json(await withdrawTrust(asked, c.var), 200)
  })
  .openapi(open, async (c) => sendTrustFile(c, await openTrustFile(c.req.valid('param'), c.var)))

import { createRoute } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../../platform/http/responses.ts'
import { createRouter } from '../../../platform/http/router.ts'
import { signedIn } from '../../../platform/http/signed-in.ts'
import type { AppEnv } from '../../../request-context.ts'
import { assessmentNotFound } from '../../assessments/usecases/read-for-paper.ts'
import { roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { paperContent, sendPaper } from '../send-paper.ts'
import {
  signedCodeNeeded,
  signedInfected,
  signedNotFound,
  signedNotPdf,
  signedOfOther,
  signedOutdated,
  signedScannerSilent,
  signedTooLarge,
  signedTooLargeToScan,
  signedUnsigned,
  signingNotNow,
} from './signed-papers.errors.ts'
import {
  newSignedCopySchema,
  signedCopySchema,
  signedParams,
  signedVersionParams,
} from './signed-papers.schemas.ts'
import { bringSigned } from './usecases/bring-signed.ts'
import { openSigned } from './usecases/open-signed.ts'

const path = '/assessments/{assessmentId}/papers/{kind}'
const unseen = [sessionRequired, assessmentNotFound, roleNotAllowed, invalidRequest] as const
const refused = [
  ...([signingNotNow, signedNotPdf, signedTooLarge] as const),
  ...([signedInfected, signedTooLargeToScan, signedScannerSilent] as const),
  ...([signedCodeNeeded, signedOfOther, signedOutdated, signedUnsigned] as const),
] as const
const tags = ['papers']

const bring = createRoute({
  method: 'post',
  path: `${path}/signed-copies`,
  operationId: 'bringSignedPaper',
  tags,
  summary: 'Bring the signed copy of an issued paper, before the assessment is sent (coordinator)',
  ...signedIn,
  request: { params: signedParams, body: jsonBody(newSignedCopySchema) },
  responses: {
    200: jsonResponse(signedCopySchema, 'Of which version it is'),
    ...problemResponses(...badBody, ...unseen, ...refused),
  },
})

const open = createRoute({
  method: 'get',
  path: `${path}/versions/{version}/signed`,
  operationId: 'openSignedPaper',
  tags,
  summary: 'The signed copy of a version, as it was brought',
  ...signedIn,
  request: { params: signedVersionParams },
  responses: { ...paperContent, ...problemResponses(...unseen, signedNotFound) },
})

export const signedPaperRoutes = createRouter<AppEnv>()
  .openapi(bring, async (c) => {
    const wanted = { ...c.req.valid('param'), copy: c.req.valid('json') }
    return c.json(await bringSigned(wanted, c.var), 200)
  })
  .openapi(open, async (c) => {
    const { version, ...key } = c.req.valid('param')
    const pdf = await openSigned({ ...key, version: Number(version) }, c.var)
    return sendPaper(c, pdf, { kind: key.kind, note: `versi ${version}, ditandatangani` })
  })

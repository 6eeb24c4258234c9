import { createRoute, z } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { institutionIdParams } from '../institutions/institutions.schemas.ts'
import { administratorRequired, institutionNotFound } from '../institutions/institutions.usecases.ts'
import { findingAnswered, findingNotFound } from './shared-accounts.errors.ts'
import {
  findingParams,
  findingSchema,
  newAnswerSchema,
  newClosingSchema,
  ownFindingParams,
  ownFindingSchema,
  sharedAccountSettingsSchema,
  sharedAccountsSchema,
} from './shared-accounts.schemas.ts'
import { changeSettings, closeFinding, readSharedAccounts } from './usecases/administer-findings.ts'
import { answerFinding, listOwnFindings } from './usecases/own-findings.ts'

const own = createRoute({
  method: 'get',
  path: '/account/shared-account-findings',
  operationId: 'listOwnSharedAccountFindings',
  tags: ['shared-accounts'],
  summary: 'What was noticed about the own account',
  ...signedIn,
  responses: {
    200: jsonResponse(z.array(ownFindingSchema), 'The newest first'),
    ...problemResponses(sessionRequired),
  },
})

const answer = createRoute({
  method: 'post',
  path: '/account/shared-account-findings/{findingId}/answer',
  operationId: 'answerSharedAccountFinding',
  tags: ['shared-accounts'],
  summary: 'Say that it was oneself, and why, or that others use the account too',
  ...signedIn,
  request: { params: ownFindingParams, body: jsonBody(newAnswerSchema) },
  responses: {
    201: jsonResponse(ownFindingSchema, 'Answered; administrators see it now'),
    ...problemResponses(...badBody, sessionRequired, findingNotFound, findingAnswered),
  },
})

const list = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/shared-accounts',
  operationId: 'getSharedAccounts',
  tags: ['shared-accounts'],
  summary: 'Accounts that several people seem to use, and from when on that is said (administrators)',
  ...signedIn,
  request: { params: institutionIdParams },
  responses: {
    200: jsonResponse(sharedAccountsSchema, 'Settings and findings'),
    ...problemResponses(sessionRequired, administratorRequired, institutionNotFound, invalidRequest),
  },
})

const close = createRoute({
  method: 'post',
  path: '/institutions/{institutionId}/shared-accounts/{findingId}/closing',
  operationId: 'closeSharedAccountFinding',
  tags: ['shared-accounts'],
  summary: 'Close a finding: explained, or talked over (administrators)',
  ...signedIn,
  request: { params: findingParams, body: jsonBody(newClosingSchema) },
  responses: {
    201: jsonResponse(findingSchema, 'Closed'),
    ...problemResponses(
      ...badBody,
      sessionRequired,
      administratorRequired,
      institutionNotFound,
      findingNotFound,
      findingAnswered,
    ),
  },
})

const change = createRoute({
  method: 'put',
  path: '/institutions/{institutionId}/shared-account-settings',
  operationId: 'changeSharedAccountSettings',
  tags: ['shared-accounts'],
  summary: 'From when on something is a sign (administrators)',
  ...signedIn,
  request: { params: institutionIdParams, body: jsonBody(sharedAccountSettingsSchema) },
  responses: {
    200: jsonResponse(sharedAccountSettingsSchema, 'They hold from the next look on'),
    ...problemResponses(...badBody, sessionRequired, administratorRequired, institutionNotFound),
  },
})

export const sharedAccountRoutes = createRouter<AppEnv>()
  .openapi(own, async (c) => c.json(await listOwnFindings(c.var), 200))
  .openapi(answer, async (c) =>
    c.json(await answerFinding(c.req.valid('param').findingId, c.req.valid('json'), c.var), 201),
  )
  .openapi(list, async (c) =>
    c.json(await readSharedAccounts(c.req.valid('param').institutionId, c.var), 200),
  )
  .openapi(close, async (c) =>
    c.json(await closeFinding(c.req.valid('param'), c.req.valid('json'), c.var), 201),
  )
  .openapi(change, async (c) =>
    c.json(await changeSettings(c.req.valid('param').institutionId, c.req.valid('json'), c.var), 200),
  )

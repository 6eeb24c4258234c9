import { createRoute, z } from '@hono/zod-openapi'
import { problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { institutionIdParams } from '../institutions/institutions.schemas.ts'
import { institutionNotFound, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { auditEntriesSchema, auditPersonSchema, auditQuerySchema } from './audit-log.schemas.ts'
import { listAuditEntries, listAuditPeople } from './audit-log.usecases.ts'

const refusals = problemResponses(sessionRequired, roleNotAllowed, institutionNotFound, invalidRequest)

const list = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/audit-entries',
  operationId: 'listAuditEntries',
  tags: ['audit-log'],
  summary: 'What was done, seen and refused here (administrators, internal auditors)',
  ...signedIn,
  request: { params: institutionIdParams, query: auditQuerySchema },
  responses: { 200: jsonResponse(auditEntriesSchema, 'A page of the log'), ...refusals },
})

const people = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/audit-people',
  operationId: 'listAuditPeople',
  tags: ['audit-log'],
  summary: 'Who stands in the log (administrators, internal auditors)',
  ...signedIn,
  request: { params: institutionIdParams },
  responses: { 200: jsonResponse(z.array(auditPersonSchema), 'By name'), ...refusals },
})

export const auditLogRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) => {
    const { institutionId } = c.req.valid('param')
    const { operations, before, limit = '100', ...rest } = c.req.valid('query')
    const numbers = { before: before === undefined ? undefined : Number(before), limit: Number(limit) }
    const filter = { institutionId, ...rest, ...numbers, operations: operations?.split(',') }
    return c.json(await listAuditEntries(filter, c.var), 200)
  })
  .openapi(people, async (c) => c.json(await listAuditPeople(c.req.valid('param').institutionId, c.var), 200))

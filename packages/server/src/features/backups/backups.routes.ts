import { createRoute } from '@hono/zod-openapi'
import { problemResponses } from '../../platform/http/problem.schemas.ts'
import { crossOriginRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { backupAdministratorRequired, backupRunning, backupsSwitchedOff } from './backups.errors.ts'
import { backupRunSchema, backupsSchema } from './backups.schemas.ts'
import { listBackups, requestBackup } from './backups.usecases.ts'

const list = createRoute({
  method: 'get',
  path: '/installation/backups',
  operationId: 'listBackups',
  tags: ['installation'],
  summary: 'Backups of this installation, and whether they are recent',
  ...signedIn,
  responses: {
    200: jsonResponse(backupsSchema, 'The newest first'),
    ...problemResponses(sessionRequired, backupAdministratorRequired),
  },
})

const request = createRoute({
  method: 'post',
  path: '/installation/backups',
  operationId: 'requestBackup',
  tags: ['installation'],
  summary: 'Make a backup now; it goes on after the answer',
  ...signedIn,
  responses: {
    202: jsonResponse(backupRunSchema, 'It has begun'),
    ...problemResponses(
      sessionRequired,
      crossOriginRequest,
      backupAdministratorRequired,
      backupRunning,
      backupsSwitchedOff,
    ),
  },
})

export const backupRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) => c.json(await listBackups(c.var), 200))
  .openapi(request, async (c) => c.json(await requestBackup(c.var), 202))

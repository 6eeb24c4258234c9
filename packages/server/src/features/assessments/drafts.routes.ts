import { createRoute } from '@hono/zod-openapi'
import { badBody, conflictResponse, problemResponses } from '../../platform/http/problem.schemas.ts'
import { sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { roleNotAllowed } from '../institutions/institutions.usecases.ts'
import {
  assessmentNotFound,
  assessorRequired,
  indicatorNotFound,
  staleVersion,
} from './assessments.errors.ts'
import { draftParams, draftSchema, saveDraftSchema } from './assessments.schemas.ts'
import { roundLocked } from './ensure-unlocked.ts'
import { alreadySent } from './stages/stages.errors.ts'
import { saveDraft } from './usecases/save-draft.ts'

const save = createRoute({
  method: 'put',
  path: '/assessments/{assessmentId}/indicators/{code}/drafts/{field}',
  operationId: 'saveDraft',
  tags: ['indicators'],
  summary: 'Keep what is being typed; `settle` puts it into the history (internal assessors)',
  ...signedIn,
  request: { params: draftParams, body: jsonBody(saveDraftSchema) },
  responses: {
    200: jsonResponse(draftSchema, 'The draft as kept'),
    ...problemResponses(
      ...badBody,
      sessionRequired,
      assessorRequired,
      alreadySent,
      roundLocked,
      assessmentNotFound,
      roleNotAllowed,
      indicatorNotFound,
    ),
    ...conflictResponse(staleVersion, 'StaleDraft', draftSchema),
  },
})

export const draftRoutes = createRouter<AppEnv>().openapi(save, async (c) =>
  c.json(await saveDraft({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
)

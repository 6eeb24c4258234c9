import { createRoute, z } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { crossOriginRequest, invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { alreadySent, roundLocked } from '../assessments/usecases/record-edition-move.ts'
import { institutionIdParams } from '../institutions/institutions.schemas.ts'
import { administratorRequired, institutionNotFound } from '../institutions/institutions.usecases.ts'
import { editionMovePreviewSchema, moveRoundSchema } from './edition-moves.schemas.ts'
import { moveChanged, moveSettled, newestRevision, roundNotFound, roundWithdrawn } from './rounds.errors.ts'
import { roundRegisterSchema } from './rounds.schemas.ts'
import { moveRound } from './usecases/move-round.ts'
import { previewEditionMove } from './usecases/preview-edition-move.ts'
import { undoEditionMove } from './usecases/undo-edition-move.ts'

const shared = {
  path: '/institutions/{institutionId}/rounds/{roundId}/edition-move' as const,
  tags: ['rounds'],
  ...signedIn,
}
const params = institutionIdParams.extend({ roundId: z.uuid() })
const unseen = [sessionRequired, administratorRequired, institutionNotFound, roundNotFound] as const
const register = { 200: jsonResponse(roundRegisterSchema, 'The rounds as they are now') }

const preview = createRoute({
  ...shared,
  method: 'get',
  operationId: 'previewEditionMove',
  summary: 'What moving a round to the newest revision of its edition would change',
  request: { params },
  responses: {
    200: jsonResponse(editionMovePreviewSchema, 'What would change'),
    ...problemResponses(...unseen, invalidRequest, newestRevision, roundWithdrawn),
  },
})

const move = createRoute({
  ...shared,
  method: 'post',
  operationId: 'moveRound',
  summary: 'Move a round to the newest revision of its edition, as previewed',
  request: { params, body: jsonBody(moveRoundSchema) },
  responses: {
    ...register,
    ...problemResponses(
      ...badBody,
      ...unseen,
      alreadySent,
      roundLocked,
      moveChanged,
      newestRevision,
      roundWithdrawn,
    ),
  },
})

const undo = createRoute({
  ...shared,
  method: 'delete',
  operationId: 'undoEditionMove',
  summary: 'Take a round back to the revision before, while nothing has been rated or judged since',
  request: { params },
  responses: {
    ...register,
    ...problemResponses(
      ...unseen,
      crossOriginRequest,
      invalidRequest,
      alreadySent,
      roundLocked,
      moveSettled,
      roundWithdrawn,
    ),
  },
})

export const editionMoveRoutes = createRouter<AppEnv>()
  .openapi(preview, async (c) => c.json(await previewEditionMove(c.req.valid('param'), c.var), 200))
  .openapi(move, async (c) =>
    c.json(await moveRound({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(undo, async (c) => c.json(await undoEditionMove(c.req.valid('param'), c.var), 200))

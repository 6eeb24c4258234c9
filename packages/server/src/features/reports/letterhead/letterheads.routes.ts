import { createRoute } from '@hono/zod-openapi'
import { badBody, conflictResponse, problemResponses } from '../../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../../platform/http/responses.ts'
import { createRouter } from '../../../platform/http/router.ts'
import { signedIn } from '../../../platform/http/signed-in.ts'
import type { AppEnv } from '../../../request-context.ts'
import { administratorRequired, institutionNotFound } from '../../institutions/institutions.usecases.ts'
import { pressBusy } from '../reports.errors.ts'
import { paperContent, sendPdf } from '../send-paper.ts'
import {
  letterheadChanged,
  logoNotAPicture,
  logoTooLarge,
  logoTooSmall,
  logoTooWide,
} from './letterheads.errors.ts'
import {
  letterheadParams,
  letterheadSchema,
  newLetterheadSchema,
  wantedLetterheadSchema,
} from './letterheads.schemas.ts'
import { changeLetterhead } from './usecases/change-letterhead.ts'
import { previewLetterhead } from './usecases/preview-letterhead.ts'
import { readLetterhead } from './usecases/read-letterhead.ts'

const path = '/institutions/{institutionId}/letterhead'
const refused = [
  ...[...badBody, sessionRequired, institutionNotFound, administratorRequired],
  ...[logoNotAPicture, logoTooLarge, logoTooSmall, logoTooWide, pressBusy],
] as const
const tags = ['papers']

const read = createRoute({
  method: 'get',
  path,
  operationId: 'readLetterhead',
  tags,
  summary: 'What stands at the head of the papers of an institution',
  ...signedIn,
  request: { params: letterheadParams },
  responses: {
    200: jsonResponse(letterheadSchema, 'The letterhead in force'),
    ...problemResponses(sessionRequired, institutionNotFound, invalidRequest),
  },
})

const preview = createRoute({
  method: 'post',
  path: `${path}/preview`,
  operationId: 'previewLetterhead',
  tags,
  summary: 'A page as papers would look with this letterhead; nothing is kept (administrators)',
  ...signedIn,
  request: { params: letterheadParams, body: jsonBody(wantedLetterheadSchema) },
  responses: { ...paperContent, ...problemResponses(...refused) },
})

const change = createRoute({
  method: 'put',
  path,
  operationId: 'changeLetterhead',
  tags,
  summary: 'The next version of the letterhead, for every paper from now on (administrators)',
  ...signedIn,
  request: { params: letterheadParams, body: jsonBody(newLetterheadSchema) },
  responses: {
    200: jsonResponse(letterheadSchema, 'The letterhead as it is now'),
    ...problemResponses(...refused),
    ...conflictResponse(letterheadChanged, 'LetterheadChanged', letterheadSchema),
  },
})

export const letterheadRoutes = createRouter<AppEnv>()
  .openapi(read, async (c) => c.json(await readLetterhead(c.req.valid('param').institutionId, c.var), 200))
  .openapi(preview, async (c) => {
    const asked = { ...c.req.valid('param'), wanted: c.req.valid('json') }
    return sendPdf(c, await previewLetterhead(asked, c.var), 'Contoh kop naskah.pdf')
  })
  .openapi(change, async (c) => {
    const asked = { ...c.req.valid('param'), wanted: c.req.valid('json') }
    return c.json(await changeLetterhead(asked, c.var), 200)
  })

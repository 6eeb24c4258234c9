import { createRoute, z } from '@hono/zod-openapi'
import { badBody, conflictResponse, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { institutionNotFound, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import {
  fileStoreUnreachable,
  noRoomForFile,
  notWholeYet,
  uploadNotFound,
} from '../uploads/usecases/deliver-uploads.ts'
import { streamEvidenceEvents } from './events/stream-evidence-events.ts'
import {
  evidenceFileLost,
  evidenceFileNotFound,
  evidenceFileOutOfReach,
  evidenceInfected,
  evidenceNotFound,
  linkOrFiles,
  nothingInside,
  offeredBeyond,
  sentWithDocument,
  staleEvidence,
  unknownViewer,
  validityReversed,
  viewersOfAuthor,
} from './evidence.errors.ts'
import {
  evidenceFileParams,
  evidenceHistorySchema,
  evidenceListParams,
  evidenceParams,
  evidenceSchema,
  newEvidenceSchema,
  newRevisionSchema,
} from './evidence.schemas.ts'
import { parseCursor } from './search/list-cursor.ts'
import {
  evidencePageSchema,
  listQuerySchema,
  searchQuerySchema,
  searchResultSchema,
} from './search/search.schemas.ts'
import { fileContent, sendFile } from './send-file.ts'
import { addEvidence } from './usecases/add-evidence.ts'
import { listEvidence } from './usecases/list-evidence.ts'
import { openEvidenceFile } from './usecases/open-evidence-file.ts'
import { readEvidence } from './usecases/read-evidence.ts'
import { reviseEvidence } from './usecases/revise-evidence.ts'
import { searchEvidence } from './usecases/search-evidence.ts'

const collection = '/institutions/{institutionId}/evidence'
const readers = [sessionRequired, institutionNotFound, roleNotAllowed, invalidRequest] as const
const written = [
  uploadNotFound,
  notWholeYet,
  noRoomForFile,
  fileStoreUnreachable,
  nothingInside,
  linkOrFiles,
  unknownViewer,
  validityReversed,
] as const

const list = createRoute({
  method: 'get',
  path: collection,
  operationId: 'listEvidence',
  tags: ['evidence'],
  summary: 'What the institution keeps as proof, as far as the person may see it',
  ...signedIn,
  request: { params: evidenceListParams, query: listQuerySchema },
  responses: {
    200: jsonResponse(evidencePageSchema, 'A page of the library'),
    ...problemResponses(...readers),
  },
})

const events = createRoute({
  method: 'get',
  path: `${collection}/events`,
  operationId: 'streamEvidenceEvents',
  tags: ['evidence'],
  summary: 'That something has changed which the person may see, as it happens; ends with the session',
  ...signedIn,
  request: { params: evidenceListParams },
  responses: {
    200: {
      description: 'Server-sent events without content: ask again',
      content: { 'text/event-stream': { schema: z.object({}) } },
    },
    ...problemResponses(...readers),
  },
})

const search = createRoute({
  method: 'get',
  path: `${collection}/search`,
  operationId: 'searchEvidence',
  tags: ['evidence'],
  summary: 'Documents whose title or pages hold the words, as far as the person may see them',
  ...signedIn,
  request: { params: evidenceListParams, query: searchQuerySchema },
  responses: {
    200: jsonResponse(searchResultSchema, 'A page of hits'),
    ...problemResponses(...readers),
  },
})

const add = createRoute({
  method: 'post',
  path: collection,
  operationId: 'addEvidence',
  tags: ['evidence'],
  summary: 'A new item, from files that have arrived or from a link',
  ...signedIn,
  request: { params: evidenceListParams, body: jsonBody(newEvidenceSchema) },
  responses: {
    201: jsonResponse(evidenceSchema, 'The item'),
    ...problemResponses(...badBody, ...readers, ...written),
  },
})

const read = createRoute({
  method: 'get',
  path: `${collection}/{itemId}`,
  operationId: 'readEvidence',
  tags: ['evidence'],
  summary: 'One item with all its revisions and where it is offered',
  ...signedIn,
  request: { params: evidenceParams },
  responses: {
    200: jsonResponse(evidenceHistorySchema, 'The item'),
    ...problemResponses(...readers, evidenceNotFound),
  },
})

const revise = createRoute({
  method: 'post',
  path: `${collection}/{itemId}/revisions`,
  operationId: 'reviseEvidence',
  tags: ['evidence'],
  summary: 'A further revision; the ones before stay as they are',
  ...signedIn,
  request: { params: evidenceParams, body: jsonBody(newRevisionSchema) },
  responses: {
    201: jsonResponse(evidenceHistorySchema, 'The item with its new revision'),
    ...problemResponses(
      ...[...badBody, ...readers, ...written],
      ...[evidenceNotFound, evidenceFileNotFound, viewersOfAuthor, offeredBeyond, sentWithDocument],
    ),
    ...conflictResponse(staleEvidence, 'StaleEvidence', evidenceHistorySchema),
  },
})

const openFile = createRoute({
  method: 'get',
  path: `${collection}/{itemId}/revisions/{revision}/files/{position}`,
  operationId: 'openEvidenceFile',
  tags: ['evidence'],
  summary: 'The original of a file, byte for byte',
  ...signedIn,
  request: { params: evidenceFileParams },
  responses: {
    200: fileContent,
    ...problemResponses(
      ...readers,
      evidenceNotFound,
      evidenceFileNotFound,
      evidenceFileLost,
      evidenceFileOutOfReach,
      evidenceInfected,
    ),
  },
})

export const evidenceRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) => {
    const { after = '', ...filter } = c.req.valid('query')
    const listing = { ...c.req.valid('param'), filter, after: parseCursor(after) }
    return c.json(await listEvidence(listing, c.var), 200)
  })
  .openapi(events, async (c) => streamEvidenceEvents(c, c.req.valid('param').institutionId))
  .openapi(search, async (c) => {
    const { q, from = '0', ...filter } = c.req.valid('query')
    const wanted = { ...c.req.valid('param'), q, filter, from: Number(from) }
    return c.json(await searchEvidence(wanted, c.var), 200)
  })
  .openapi(add, async (c) =>
    c.json(await addEvidence({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 201),
  )
  .openapi(read, async (c) => c.json(await readEvidence(c.req.valid('param'), c.var), 200))
  .openapi(revise, async (c) =>
    c.json(await reviseEvidence({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 201),
  )
  .openapi(openFile, async (c) => {
    const { revision, position, ...key } = c.req.valid('param')
    const wanted = { ...key, revision: Number(revision), position: Number(position) }
    return sendFile(c, await openEvidenceFile(wanted, c.var))
  })

import { createRoute, z } from '@hono/zod-openapi'
import { badBody, conflictResponse, problemResponses } from '../../platform/http/problem.schemas.ts'
import {
  crossOriginRequest,
  invalidRequest,
  sessionRequired,
  unsupportedType,
} from '../../platform/http/request.errors.ts'
import { requestBody } from '../../platform/http/request-body.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { alreadySent, roundLocked } from '../assessments/usecases/record-imported-ratings.ts'
import { administratorRequired, institutionNotFound } from '../institutions/institutions.usecases.ts'
import {
  assessorRequired,
  changedSincePreview,
  coversOthers,
  fileTooLarge,
  importNotFound,
  notApplied,
  nothingToApply,
  notOpen,
  openingMissing,
  tooManyRows,
  undecidedRows,
  undoChanged,
  unknownChoice,
  unreadableFile,
  uploadCutOff,
  uploaderRequired,
  yearMissing,
} from './imports.errors.ts'
import {
  applicationSchema,
  choicesBodySchema,
  importParams,
  importPreviewSchema,
  importSchema,
  institutionImportsParams,
  undoPreviewSchema,
  undoSchema,
  uploadQuery,
} from './imports.schemas.ts'
import { applyImport } from './usecases/apply-import.ts'
import { chooseRows } from './usecases/choose-rows.ts'
import { discardImport } from './usecases/discard-import.ts'
import { listImports } from './usecases/list-imports.ts'
import { readPreview } from './usecases/read-preview.ts'
import { readUndo, undoImport } from './usecases/undo-import.ts'
import { uploadTable } from './usecases/upload-table.ts'

const administrators = [sessionRequired, administratorRequired, institutionNotFound] as const
const uploaders = [...administrators, uploaderRequired, importNotFound, notOpen] as const

const upload = createRoute({
  method: 'post',
  path: '/institutions/{institutionId}/imports',
  operationId: 'uploadTable',
  tags: ['imports'],
  summary:
    'Send a table (CSV, XLSX or JSON, 20 MB at most); see what it would change. Nothing is changed yet',
  ...signedIn,
  request: {
    params: institutionImportsParams,
    query: uploadQuery,
    body: {
      description: 'The file itself',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
  responses: {
    201: jsonResponse(importPreviewSchema, 'What applying it would do'),
    ...problemResponses(
      ...[...administrators, crossOriginRequest, uploadCutOff, fileTooLarge, unsupportedType, invalidRequest],
      ...[unreadableFile, tooManyRows, yearMissing],
    ),
  },
})

const list = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/imports',
  operationId: 'listImports',
  tags: ['imports'],
  summary: 'What was brought in, the newest first; without what was thrown away',
  ...signedIn,
  request: { params: institutionImportsParams },
  responses: {
    200: jsonResponse(z.array(importSchema), 'Imports'),
    ...problemResponses(...administrators, invalidRequest),
  },
})

const preview = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/imports/{importId}',
  operationId: 'getImportPreview',
  tags: ['imports'],
  summary: 'What applying an import would do now, row by row; for who uploaded it',
  ...signedIn,
  request: { params: importParams },
  responses: {
    200: jsonResponse(importPreviewSchema, 'The preview'),
    ...problemResponses(...uploaders, invalidRequest),
  },
})

const choose = createRoute({
  method: 'put',
  path: '/institutions/{institutionId}/imports/{importId}/choices',
  operationId: 'chooseImportRows',
  tags: ['imports'],
  summary: 'Decide which institution rows are about, or pass over them',
  ...signedIn,
  request: { params: importParams, body: jsonBody(choicesBodySchema) },
  responses: {
    200: jsonResponse(importPreviewSchema, 'The preview with these choices'),
    ...problemResponses(...badBody, ...uploaders, unknownChoice),
  },
})

const apply = createRoute({
  method: 'post',
  path: '/institutions/{institutionId}/imports/{importId}/application',
  operationId: 'applyImport',
  tags: ['imports'],
  summary: 'Do everything that the preview showed, or nothing',
  ...signedIn,
  request: { params: importParams, body: jsonBody(applicationSchema) },
  responses: {
    200: jsonResponse(importSchema, 'The import, applied'),
    ...problemResponses(
      ...badBody,
      ...uploaders,
      assessorRequired,
      alreadySent,
      roundLocked,
      undecidedRows,
      nothingToApply,
      openingMissing,
    ),
    ...conflictResponse(changedSincePreview, 'ChangedSincePreview', importPreviewSchema),
  },
})

const undone = [
  ...administrators,
  coversOthers,
  assessorRequired,
  alreadySent,
  roundLocked,
  importNotFound,
  notApplied,
] as const

const previewUndo = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/imports/{importId}/undo',
  operationId: 'getImportUndoPreview',
  tags: ['imports'],
  summary: 'What undoing an applied import would do now',
  ...signedIn,
  request: { params: importParams },
  responses: {
    200: jsonResponse(undoPreviewSchema, 'What would go back, and what would stay'),
    ...problemResponses(...undone, invalidRequest),
  },
})

const undo = createRoute({
  method: 'post',
  path: '/institutions/{institutionId}/imports/{importId}/undo',
  operationId: 'undoImport',
  tags: ['imports'],
  summary: 'Take a whole import back; what somebody changed later stays',
  ...signedIn,
  request: { params: importParams, body: jsonBody(undoSchema) },
  responses: {
    200: jsonResponse(importSchema, 'The import, undone'),
    ...problemResponses(...badBody, ...undone),
    ...conflictResponse(undoChanged, 'UndoChanged', undoPreviewSchema),
  },
})

const discard = createRoute({
  method: 'delete',
  path: '/institutions/{institutionId}/imports/{importId}',
  operationId: 'discardImport',
  tags: ['imports'],
  summary: 'Throw away what was uploaded and not applied',
  ...signedIn,
  request: { params: importParams },
  responses: {
    204: { description: 'Gone' },
    ...problemResponses(...uploaders, crossOriginRequest, invalidRequest),
  },
})

export const importRoutes = createRouter<AppEnv>()
  .openapi(upload, async (c) => {
    const table = { ...c.req.valid('param'), ...c.req.valid('query'), file: requestBody(c) }
    return c.json(await uploadTable(table, c.var), 201)
  })
  .openapi(list, async (c) => c.json(await listImports(c.req.valid('param').institutionId, c.var), 200))
  .openapi(preview, async (c) => c.json(await readPreview(c.req.valid('param'), c.var), 200))
  .openapi(choose, async (c) =>
    c.json(await chooseRows({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(apply, async (c) =>
    c.json(await applyImport({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(previewUndo, async (c) => c.json(await readUndo(c.req.valid('param'), c.var), 200))
  .openapi(undo, async (c) =>
    c.json(await undoImport({ ...c.req.valid('param'), ...c.req.valid('json') }, c.var), 200),
  )
  .openapi(discard, async (c) => {
    await discardImport(c.req.valid('param'), c.var)
    return c.body(null, 204)
  })

import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { conflictResponse, problemResponses } from '../../platform/http/problem.schemas.ts'
import {
  crossOriginRequest,
  invalidRequest,
  sessionRequired,
  unsupportedType,
} from '../../platform/http/request.errors.ts'
import { requestBody } from '../../platform/http/request-body.ts'
import { jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { institutionNotFound, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import {
  emptyFile,
  fileStoreUnreachable,
  moreThanAnnounced,
  namelessFile,
  noRoomForFile,
  tooManyUploads,
  unknownProtocol,
  uploadNotFound,
  uploadTooLarge,
  wrongOffset,
} from './uploads.errors.ts'
import {
  appendHeaders,
  beginHeaders,
  institutionUploadsParams,
  pieceSchema,
  uploadParams,
  uploadSchema,
  whereItEnds,
} from './uploads.schemas.ts'
import { appendPiece } from './usecases/append-piece.ts'
import { beginUpload } from './usecases/begin-upload.ts'
import { discardUpload } from './usecases/discard-upload.ts'
import { readUpload } from './usecases/read-upload.ts'

const senders = [sessionRequired, institutionNotFound, roleNotAllowed, invalidRequest] as const
const protocol = '1.0.0'

/** What tus expects with every answer, also with a refusal. */
const tus = createMiddleware<AppEnv>(async (c, next) => {
  c.header('Tus-Resumable', protocol)
  const asked = c.req.header('tus-resumable')
  if (asked !== undefined && asked !== protocol) throw unknownProtocol()
  await next()
})

const begin = createRoute({
  method: 'post',
  path: '/institutions/{institutionId}/uploads',
  operationId: 'beginUpload',
  tags: ['uploads'],
  summary: 'Begin to send a file; it comes in pieces and survives a line that breaks (tus 1.0.0)',
  ...signedIn,
  middleware: tus,
  request: { params: institutionUploadsParams, headers: beginHeaders },
  responses: {
    201: jsonResponse(uploadSchema, 'Where to send it: also in Location'),
    ...problemResponses(
      ...[...senders, crossOriginRequest, unknownProtocol],
      ...[namelessFile, emptyFile, tooManyUploads, uploadTooLarge, noRoomForFile],
    ),
  },
})

const read = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/uploads/{uploadId}',
  operationId: 'readUpload',
  tags: ['uploads'],
  summary: 'How far a file has come; HEAD gives the headers of tus alone',
  ...signedIn,
  middleware: tus,
  request: { params: uploadParams },
  responses: {
    200: jsonResponse(uploadSchema, 'The upload; Upload-Offset says where to go on'),
    ...problemResponses(...senders, uploadNotFound),
  },
})

const append = createRoute({
  method: 'patch',
  path: '/institutions/{institutionId}/uploads/{uploadId}',
  operationId: 'appendPiece',
  tags: ['uploads'],
  summary: 'Send the next bytes of a file; what arrives counts, also when the line breaks',
  ...signedIn,
  middleware: tus,
  request: {
    params: uploadParams,
    headers: appendHeaders,
    body: {
      description: 'Bytes from Upload-Offset on',
      content: { 'application/offset+octet-stream': { schema: pieceSchema } },
    },
  },
  responses: {
    204: { description: 'Upload-Offset says how many bytes are here' },
    ...problemResponses(
      ...[...senders, crossOriginRequest, unsupportedType, unknownProtocol],
      ...[uploadNotFound, moreThanAnnounced, noRoomForFile, fileStoreUnreachable],
    ),
    ...conflictResponse(wrongOffset, 'WrongOffset', whereItEnds),
  },
})

const discard = createRoute({
  method: 'delete',
  path: '/institutions/{institutionId}/uploads/{uploadId}',
  operationId: 'discardUpload',
  tags: ['uploads'],
  summary: 'Throw away what has come of a file',
  ...signedIn,
  middleware: tus,
  request: { params: uploadParams },
  responses: {
    204: { description: 'Gone' },
    ...problemResponses(...senders, crossOriginRequest, uploadNotFound),
  },
})

function sayOffset(
  c: Context,
  { receivedBytes, announcedBytes }: { receivedBytes: number; announcedBytes: number },
) {
  c.header('Upload-Offset', String(receivedBytes))
  c.header('Upload-Length', String(announcedBytes))
}

export const uploadRoutes = createRouter<AppEnv>()
  .openapi(begin, async (c) => {
    const { institutionId } = c.req.valid('param')
    const { 'upload-length': length, 'upload-metadata': metadata } = c.req.valid('header')
    const upload = await beginUpload({ institutionId, metadata, announcedBytes: Number(length) }, c.var)
    c.header('Location', `/api/institutions/${institutionId}/uploads/${upload.id}`)
    return c.json(upload, 201)
  })
  .openapi(read, async (c) => {
    const upload = await readUpload(c.req.valid('param'), c.var)
    sayOffset(c, upload)
    return c.json(upload, 200)
  })
  .openapi(append, async (c) => {
    const offset = Number(c.req.valid('header')['upload-offset'])
    const { bytes } = requestBody(c)
    const upload = await appendPiece({ ...c.req.valid('param'), offset, bytes }, c.var)
    sayOffset(c, upload)
    return c.body(null, 204)
  })
  .openapi(discard, async (c) => {
    await discardUpload(c.req.valid('param'), c.var)
    return c.body(null, 204)
  })

import { createRoute } from '@hono/zod-openapi'
import { problemResponses } from '../../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../../platform/http/request.errors.ts'
import { jsonResponse } from '../../../platform/http/responses.ts'
import { createRouter } from '../../../platform/http/router.ts'
import { signedIn } from '../../../platform/http/signed-in.ts'
import type { AppEnv } from '../../../request-context.ts'
import { assessmentNotFound, indicatorNotFound } from '../../assessments/usecases/hold-indicator.ts'
import { institutionNotFound, roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import {
  evidenceFileLost,
  evidenceFileNotFound,
  evidenceFileOutOfReach,
  evidenceNotFound,
  offerNotFound,
  pageBroken,
  pageLocked,
  pageNotFound,
  pageNotPictured,
  pagesBusy,
  pagesNotEquipped,
  pageTooHeavy,
} from '../evidence.errors.ts'
import { findOfferedFile } from '../usecases/list-offered.ts'
import { findEvidenceFile } from '../usecases/open-evidence-file.ts'
import { evidencePageParams, offeredPageParams, pageQuery, pageTextSchema } from './pages.schemas.ts'
import { readPageText } from './read-page-text.ts'
import { lasting, pageContent, passing, sendPage } from './send-page.ts'
import { showPage } from './show-page.ts'

const ofItem = '/institutions/{institutionId}/evidence/{itemId}/revisions/{revision}/files/{position}'
const ofOffer = '/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/files/{position}'

const always = [sessionRequired, roleNotAllowed, invalidRequest, evidenceFileNotFound, pageNotFound] as const
const unseen = [...always, institutionNotFound, evidenceNotFound] as const
const unoffered = [...always, assessmentNotFound, indicatorNotFound, offerNotFound] as const
const undrawn = [
  ...([pageNotPictured, pageLocked, pageBroken, pageTooHeavy, pagesNotEquipped, pagesBusy] as const),
  ...[evidenceFileLost, evidenceFileOutOfReach],
] as const

const open = createRoute({
  method: 'get',
  path: `${ofItem}/pages/{page}`,
  operationId: 'openEvidencePage',
  tags: ['evidence'],
  summary: 'One page of a file as a picture',
  ...signedIn,
  request: { params: evidencePageParams, query: pageQuery },
  responses: { ...pageContent, ...problemResponses(...unseen, ...undrawn) },
})

const read = createRoute({
  method: 'get',
  path: `${ofItem}/pages/{page}/text`,
  operationId: 'readEvidencePageText',
  tags: ['evidence'],
  summary: 'What was read on one page of a file',
  ...signedIn,
  request: { params: evidencePageParams },
  responses: { 200: jsonResponse(pageTextSchema, 'The text'), ...problemResponses(...unseen) },
})

const openOffered = createRoute({
  method: 'get',
  path: `${ofOffer}/pages/{page}`,
  operationId: 'openOfferedPage',
  tags: ['evidence'],
  summary: 'One page of a file that is offered for the indicator, as a picture',
  ...signedIn,
  request: { params: offeredPageParams, query: pageQuery },
  responses: { ...pageContent, ...problemResponses(...unoffered, ...undrawn) },
})

const readOffered = createRoute({
  method: 'get',
  path: `${ofOffer}/pages/{page}/text`,
  operationId: 'readOfferedPageText',
  tags: ['evidence'],
  summary: 'What was read on one page of a file that is offered for the indicator',
  ...signedIn,
  request: { params: offeredPageParams },
  responses: { 200: jsonResponse(pageTextSchema, 'The text'), ...problemResponses(...unoffered) },
})

export const pageRoutes = createRouter<AppEnv>()
  .openapi(open, async (c) => {
    const { revision, position, page, ...key } = c.req.valid('param')
    const found = await findEvidenceFile(
      { ...key, revision: Number(revision), position: Number(position) },
      c.var,
    )
    const spot = { page: Number(page), widthPixels: Number(c.req.valid('query').width) }
    return sendPage(c, showPage(found, spot, c.var), lasting)
  })
  .openapi(read, async (c) => {
    const { revision, position, page, ...key } = c.req.valid('param')
    const found = await findEvidenceFile(
      { ...key, revision: Number(revision), position: Number(position) },
      c.var,
    )
    return c.json(await readPageText(found, Number(page), c.var), 200)
  })
  .openapi(openOffered, async (c) => {
    const { position, page, ...key } = c.req.valid('param')
    const found = await findOfferedFile({ ...key, position: Number(position) }, c.var)
    const spot = { page: Number(page), widthPixels: Number(c.req.valid('query').width) }
    return sendPage(c, showPage(found, spot, c.var), passing)
  })
  .openapi(readOffered, async (c) => {
    const { position, page, ...key } = c.req.valid('param')
    const found = await findOfferedFile({ ...key, position: Number(position) }, c.var)
    return c.json(await readPageText(found, Number(page), c.var), 200)
  })

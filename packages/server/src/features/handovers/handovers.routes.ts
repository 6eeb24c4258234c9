import { createRoute } from '@hono/zod-openapi'
import { problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { institutionNotFound, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { pressBusy } from '../reports/usecases/read-letterhead-for-paper.ts'
import { docxContent, paperContent, sendDocx, sendPdf } from '../reports/usecases/send-document.ts'
import { handoverNotFound } from './handovers.errors.ts'
import { handoverParams, handoverSchema, handoversSchema, institutionParams } from './handovers.schemas.ts'
import { printHandover, writeHandover } from './usecases/print-handover.ts'
import { listHandovers, readHandover } from './usecases/read-handover.ts'

const own = '/institutions/{institutionId}/handover'
const one = '/institutions/{institutionId}/handovers/{personId}'
const unseen = [sessionRequired, institutionNotFound, roleNotAllowed, invalidRequest] as const
const tags = ['handovers']
const answer = jsonResponse(handoverSchema, 'The pack, as far as this person sees it')
const fileName = 'Berkas serah terima'

const list = createRoute({
  method: 'get',
  path: '/institutions/{institutionId}/handovers',
  operationId: 'listHandovers',
  tags,
  summary:
    'Whose handover packs one may open: one’s own and those handed to one, or all (administrator, coordinator)',
  ...signedIn,
  request: { params: institutionParams },
  responses: {
    200: jsonResponse(handoversSchema, 'Those whose roles end first stand first'),
    ...problemResponses(...unseen),
  },
})

const readOwn = createRoute({
  method: 'get',
  path: own,
  operationId: 'readOwnHandover',
  tags,
  summary: 'One’s own handover pack: per indicator the story, what is open, who knows what',
  ...signedIn,
  request: { params: institutionParams },
  responses: { 200: answer, ...problemResponses(...unseen, handoverNotFound) },
})

const printOwn = createRoute({
  method: 'get',
  path: `${own}/paper`,
  operationId: 'printOwnHandover',
  tags,
  summary: 'One’s own pack as PDF: a working print, of which nothing is kept',
  ...signedIn,
  request: { params: institutionParams },
  responses: { ...paperContent, ...problemResponses(...unseen, handoverNotFound, pressBusy) },
})

const writeOwn = createRoute({
  method: 'get',
  path: `${own}/docx`,
  operationId: 'openOwnHandoverToEdit',
  tags,
  summary: 'One’s own pack for a word processor',
  ...signedIn,
  request: { params: institutionParams },
  responses: { ...docxContent, ...problemResponses(...unseen, handoverNotFound) },
})

const readOne = createRoute({
  method: 'get',
  path: one,
  operationId: 'readHandover',
  tags,
  summary: 'The pack of somebody else (administrator, coordinator, the successor who was named)',
  ...signedIn,
  request: { params: handoverParams },
  responses: { 200: answer, ...problemResponses(...unseen, handoverNotFound) },
})

const printOne = createRoute({
  method: 'get',
  path: `${one}/paper`,
  operationId: 'printHandover',
  tags,
  summary: 'The same as PDF',
  ...signedIn,
  request: { params: handoverParams },
  responses: { ...paperContent, ...problemResponses(...unseen, handoverNotFound, pressBusy) },
})

const writeOne = createRoute({
  method: 'get',
  path: `${one}/docx`,
  operationId: 'openHandoverToEdit',
  tags,
  summary: 'The same for a word processor',
  ...signedIn,
  request: { params: handoverParams },
  responses: { ...docxContent, ...problemResponses(...unseen, handoverNotFound) },
})

const ofOneself = <T extends { institutionId: string }>(params: T) => ({ ...params, personId: null })

export const handoverRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) => c.json(await listHandovers(c.req.valid('param').institutionId, c.var), 200))
  .openapi(readOwn, async (c) => c.json(await readHandover(ofOneself(c.req.valid('param')), c.var), 200))
  .openapi(printOwn, async (c) =>
    sendPdf(c, await printHandover(ofOneself(c.req.valid('param')), c.var), `${fileName}.pdf`),
  )
  .openapi(writeOwn, async (c) =>
    sendDocx(c, await writeHandover(ofOneself(c.req.valid('param')), c.var), fileName),
  )
  .openapi(readOne, async (c) => c.json(await readHandover(c.req.valid('param'), c.var), 200))
  .openapi(printOne, async (c) =>
    sendPdf(c, await printHandover(c.req.valid('param'), c.var), `${fileName}.pdf`),
  )
  .openapi(writeOne, async (c) => sendDocx(c, await writeHandover(c.req.valid('param'), c.var), fileName))

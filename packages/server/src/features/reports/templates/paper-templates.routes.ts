import { createRoute } from '@hono/zod-openapi'
import { paperNames } from '@undagi/papers'
import { badBody, conflictResponse, problemResponses } from '../../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../../platform/http/responses.ts'
import { createRouter } from '../../../platform/http/router.ts'
import { signedIn } from '../../../platform/http/signed-in.ts'
import type { AppEnv } from '../../../request-context.ts'
import { assessmentNotFound } from '../../assessments/usecases/read-for-paper.ts'
import { institutionNotFound, roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { paperNotReady } from '../reports.errors.ts'
import { docxContent, sendDocx } from '../send-paper.ts'
import { templateChanged, templateNotFound, templateNotUsable } from './paper-templates.errors.ts'
import {
  newTemplateSchema,
  paperTemplateSchema,
  paperTemplatesSchema,
  templateCheckSchema,
  templateFileSchema,
  templateParams,
  templatePreviewSchema,
  templatesParams,
} from './paper-templates.schemas.ts'
import { changeTemplate } from './usecases/change-template.ts'
import { checkTemplateFile } from './usecases/check-template-file.ts'
import { listTemplates } from './usecases/list-templates.ts'
import { openTemplate } from './usecases/open-template.ts'
import { previewTemplate } from './usecases/preview-template.ts'
import { startFromTemplate } from './usecases/start-from-template.ts'

const path = '/institutions/{institutionId}/paper-templates'
const unseen = [sessionRequired, institutionNotFound, roleNotAllowed, invalidRequest] as const
const tags = ['papers']
const who = '(administrators, coordinator, person in charge)'

const list = createRoute({
  method: 'get',
  path,
  operationId: 'listPaperTemplates',
  tags,
  summary: 'In which Word file each paper is written, and what one may hold',
  ...signedIn,
  request: { params: templatesParams },
  responses: {
    200: jsonResponse(paperTemplatesSchema, 'One for every paper'),
    ...problemResponses(sessionRequired, institutionNotFound, invalidRequest),
  },
})

const start = createRoute({
  method: 'get',
  path: `${path}/{kind}/start`,
  operationId: 'openStartTemplate',
  tags,
  summary: `A template to begin with, with every name in its place ${who}`,
  ...signedIn,
  request: { params: templateParams },
  responses: { ...docxContent, ...problemResponses(...unseen) },
})

const open = createRoute({
  method: 'get',
  path: `${path}/{kind}/file`,
  operationId: 'openPaperTemplate',
  tags,
  summary: `The template in force as it was uploaded, byte for byte ${who}`,
  ...signedIn,
  request: { params: templateParams },
  responses: { ...docxContent, ...problemResponses(...unseen, templateNotFound) },
})

const check = createRoute({
  method: 'post',
  path: `${path}/{kind}/check`,
  operationId: 'checkPaperTemplate',
  tags,
  summary: `Whether a file can be the template of a paper, and what stands in the way; nothing is kept ${who}`,
  ...signedIn,
  request: { params: templateParams, body: jsonBody(templateFileSchema) },
  responses: {
    200: jsonResponse(templateCheckSchema, 'What was found'),
    ...problemResponses(...badBody, ...unseen),
  },
})

const preview = createRoute({
  method: 'post',
  path: `${path}/{kind}/preview`,
  operationId: 'previewPaperTemplate',
  tags,
  summary: `A paper in a template, with an example or the data of a year; nothing is kept ${who}`,
  ...signedIn,
  request: { params: templateParams, body: jsonBody(templatePreviewSchema) },
  responses: {
    ...docxContent,
    ...problemResponses(...badBody, ...unseen, assessmentNotFound, paperNotReady, templateNotUsable),
  },
})

const change = createRoute({
  method: 'put',
  path: `${path}/{kind}`,
  operationId: 'changePaperTemplate',
  tags,
  summary: `The next version of a template, for every Word file of the paper from now on; or none ${who}`,
  ...signedIn,
  request: { params: templateParams, body: jsonBody(newTemplateSchema) },
  responses: {
    200: jsonResponse(paperTemplateSchema, 'The template as it is now'),
    ...problemResponses(...badBody, ...unseen, templateNotUsable),
    ...conflictResponse(templateChanged, 'PaperTemplateChanged', paperTemplateSchema),
  },
})

export const paperTemplateRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) => c.json(await listTemplates(c.req.valid('param').institutionId, c.var), 200))
  .openapi(start, async (c) => {
    const key = c.req.valid('param')
    return sendDocx(c, await startFromTemplate(key, c.var), `Templat ${paperNames[key.kind]}`)
  })
  .openapi(open, async (c) => {
    const key = c.req.valid('param')
    return sendDocx(c, await openTemplate(key, c.var), `Templat ${paperNames[key.kind]} (dipakai)`)
  })
  .openapi(check, async (c) => {
    const asked = { ...c.req.valid('param'), ...c.req.valid('json') }
    return c.json(await checkTemplateFile(asked, c.var), 200)
  })
  .openapi(preview, async (c) => {
    const asked = { ...c.req.valid('param'), wanted: c.req.valid('json') }
    return sendDocx(c, await previewTemplate(asked, c.var), `Contoh ${paperNames[asked.kind]}`)
  })
  .openapi(change, async (c) => {
    const asked = { ...c.req.valid('param'), wanted: c.req.valid('json') }
    return c.json(await changeTemplate(asked, c.var), 200)
  })

import { createRoute } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../../platform/http/responses.ts'
import { createRouter } from '../../../platform/http/router.ts'
import { signedIn } from '../../../platform/http/signed-in.ts'
import type { AppEnv } from '../../../request-context.ts'
import { assessmentNotFound } from '../../assessments/usecases/read-for-paper.ts'
import { ministryActs, roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import {
  paperIssuedMeanwhile,
  paperNotFound,
  paperNotReady,
  paperOutdated,
  paperWithoutWord,
  pressBusy,
  recommendationsUnplanned,
  reportNotYours,
  reportTooEarly,
  reportWithoutRecommendations,
  sameNumber,
} from '../reports.errors.ts'
import { issuedPaperSchema, newReportSchema, papersParams } from '../reports.schemas.ts'
import {
  docxContent,
  draftFileName,
  issuedFileName,
  paperContent,
  sendDocx,
  sendPaper,
} from '../send-paper.ts'
import { issuedReportParams, roundReportSchema } from './round-report.schemas.ts'
import { issueReport } from './usecases/issue-report.ts'
import { openIssuedReport } from './usecases/open-issued-report.ts'
import { printReportDraft, writeReportDraft } from './usecases/print-report-draft.ts'
import { readReport } from './usecases/read-report.ts'

const path = '/assessments/{assessmentId}/report'
const unseen = [sessionRequired, assessmentNotFound, roleNotAllowed, invalidRequest] as const
const tags = ['papers']

const read = createRoute({
  method: 'get',
  path,
  operationId: 'readRoundReport',
  tags,
  summary: 'Which report the round ends in, what it waits for, and what was issued of it',
  ...signedIn,
  request: { params: papersParams },
  responses: { 200: jsonResponse(roundReportSchema, 'The report'), ...problemResponses(...unseen) },
})

const draft = createRoute({
  method: 'get',
  path: `${path}/draft`,
  operationId: 'printRoundReportDraft',
  tags,
  summary: 'The report as it would be now, as PDF with DRAF across: of what the person sees of the stages',
  ...signedIn,
  request: { params: papersParams },
  responses: { ...paperContent, ...problemResponses(...unseen, paperNotReady, pressBusy) },
})

const edit = createRoute({
  method: 'get',
  path: `${path}/draft/docx`,
  operationId: 'openRoundReportToEdit',
  tags,
  summary: 'The same for a word processor, to be edited',
  ...signedIn,
  request: { params: papersParams },
  responses: { ...docxContent, ...problemResponses(...unseen, paperNotReady) },
})

const issue = createRoute({
  method: 'post',
  path: `${path}/versions`,
  operationId: 'issueRoundReport',
  tags,
  summary: 'Issue the next version of the report, once the result is published (ministry, person in charge)',
  ...signedIn,
  request: { params: papersParams, body: jsonBody(newReportSchema) },
  responses: {
    200: jsonResponse(issuedPaperSchema, 'What was issued'),
    ...problemResponses(
      ...badBody,
      ...unseen,
      ...([
        reportNotYours,
        ministryActs,
        reportTooEarly,
        paperIssuedMeanwhile,
        paperOutdated,
        paperNotReady,
        recommendationsUnplanned,
        reportWithoutRecommendations,
        sameNumber,
        pressBusy,
      ] as const),
    ),
  },
})

const open = createRoute({
  method: 'get',
  path: `${path}/versions/{version}`,
  operationId: 'openIssuedRoundReport',
  tags,
  summary: 'A report as it was issued, byte for byte',
  ...signedIn,
  request: { params: issuedReportParams },
  responses: { ...paperContent, ...problemResponses(...unseen, paperNotFound) },
})

const openWord = createRoute({
  method: 'get',
  path: `${path}/versions/{version}/docx`,
  operationId: 'openIssuedWordReport',
  tags,
  summary: 'The Word file that was made with an issued report, byte for byte',
  ...signedIn,
  request: { params: issuedReportParams },
  responses: { ...docxContent, ...problemResponses(...unseen, paperNotFound, paperWithoutWord) },
})

export const roundReportRoutes = createRouter<AppEnv>()
  .openapi(read, async (c) => c.json(await readReport(c.req.valid('param').assessmentId, c.var), 200))
  .openapi(draft, async (c) => {
    const { kind, bytes } = await printReportDraft(c.req.valid('param').assessmentId, c.var)
    return sendPaper(c, bytes, { kind, note: 'draf' })
  })
  .openapi(edit, async (c) => {
    const { kind, bytes } = await writeReportDraft(c.req.valid('param').assessmentId, c.var)
    return sendDocx(c, bytes, draftFileName(kind))
  })
  .openapi(issue, async (c) => {
    const wanted = { ...c.req.valid('param'), given: c.req.valid('json'), site: c.var.relyingParty.origin }
    return c.json(await issueReport(wanted, c.var), 200)
  })
  .openapi(open, async (c) => {
    const { assessmentId, version } = c.req.valid('param')
    const { kind, bytes } = await openIssuedReport(
      { assessmentId, version: Number(version), part: 'pdf' },
      c.var,
    )
    return sendPaper(c, bytes, { kind, note: `versi ${version}` })
  })
  .openapi(openWord, async (c) => {
    const { assessmentId, version } = c.req.valid('param')
    const wanted = { assessmentId, version: Number(version), part: 'docx' } as const
    const { kind, bytes } = await openIssuedReport(wanted, c.var)
    return sendDocx(c, bytes, issuedFileName(kind, version))
  })

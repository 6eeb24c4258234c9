import { createRoute } from '@hono/zod-openapi'
import { badBody, problemResponses } from '../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../platform/http/request.errors.ts'
import { jsonBody, jsonResponse } from '../../platform/http/responses.ts'
import { createRouter } from '../../platform/http/router.ts'
import { signedIn } from '../../platform/http/signed-in.ts'
import type { AppEnv } from '../../request-context.ts'
import { assessmentNotFound } from '../assessments/usecases/read-for-paper.ts'
import { roleNotAllowed } from '../institutions/institutions.usecases.ts'
import {
  checkCodeUnknown,
  issueNotAllowed,
  issueTooEarly,
  minutesUnsigned,
  paperIssuedMeanwhile,
  paperNotFound,
  paperNotReady,
  paperOutdated,
  paperWithoutWord,
  pressBusy,
  sameNumber,
  tooManyChecks,
} from './reports.errors.ts'
import {
  checkedPaperSchema,
  checkParams,
  issuedPaperSchema,
  issuedParams,
  newPaperSchema,
  paperParams,
  papersParams,
  papersSchema,
} from './reports.schemas.ts'
import {
  docxContent,
  draftFileName,
  issuedFileName,
  paperContent,
  sendDocx,
  sendPaper,
} from './send-paper.ts'
import { checkPaper } from './usecases/check-paper.ts'
import { issuePaper } from './usecases/issue-paper.ts'
import { listPapers } from './usecases/list-papers.ts'
import { openIssued, openIssuedWord } from './usecases/open-issued.ts'
import { printDraft, writeDraft } from './usecases/print-draft.ts'
import { printInterviewRecord } from './usecases/print-interview-record.ts'

const path = '/assessments/{assessmentId}/papers'
const unseen = [sessionRequired, assessmentNotFound, roleNotAllowed, invalidRequest] as const
const tags = ['papers']

const list = createRoute({
  method: 'get',
  path,
  operationId: 'listPapers',
  tags,
  summary: 'The official papers of an assessment: which can be drafted, what was issued',
  ...signedIn,
  request: { params: papersParams },
  responses: { 200: jsonResponse(papersSchema, 'The papers'), ...problemResponses(...unseen) },
})

const draft = createRoute({
  method: 'get',
  path: `${path}/{kind}`,
  operationId: 'printPaperDraft',
  tags,
  summary: 'A paper as it would be now, as PDF with DRAF across',
  ...signedIn,
  request: { params: paperParams },
  responses: { ...paperContent, ...problemResponses(...unseen, paperNotReady, pressBusy) },
})

const edit = createRoute({
  method: 'get',
  path: `${path}/{kind}/docx`,
  operationId: 'openPaperToEdit',
  tags,
  summary: 'The same for a word processor, to be edited',
  ...signedIn,
  request: { params: paperParams },
  responses: { ...docxContent, ...problemResponses(...unseen, paperNotReady) },
})

const issue = createRoute({
  method: 'post',
  path: `${path}/{kind}/versions`,
  operationId: 'issuePaper',
  tags,
  summary: 'Issue the next version of a paper, with number and check code (coordinator, person in charge)',
  ...signedIn,
  request: { params: paperParams, body: jsonBody(newPaperSchema) },
  responses: {
    200: jsonResponse(issuedPaperSchema, 'What was issued'),
    ...problemResponses(
      ...badBody,
      ...unseen,
      ...([issueNotAllowed, issueTooEarly, minutesUnsigned, sameNumber] as const),
      ...([paperIssuedMeanwhile, paperOutdated, paperNotReady, pressBusy] as const),
    ),
  },
})

const open = createRoute({
  method: 'get',
  path: `${path}/{kind}/versions/{version}`,
  operationId: 'openIssuedPaper',
  tags,
  summary: 'A paper as it was issued, byte for byte',
  ...signedIn,
  request: { params: issuedParams },
  responses: { ...paperContent, ...problemResponses(...unseen, paperNotFound) },
})

const openWord = createRoute({
  method: 'get',
  path: `${path}/{kind}/versions/{version}/docx`,
  operationId: 'openIssuedWordPaper',
  tags,
  summary: 'The Word file that was made with an issued paper, byte for byte',
  ...signedIn,
  request: { params: issuedParams },
  responses: { ...docxContent, ...problemResponses(...unseen, paperNotFound, paperWithoutWord) },
})

const record = createRoute({
  method: 'get',
  path: '/assessments/{assessmentId}/interview/record',
  operationId: 'printInterviewRecord',
  tags,
  summary:
    'The Berita Acara of the interview, as issued last or as a draft, also for the assessors who sign it',
  ...signedIn,
  request: { params: papersParams },
  responses: { ...paperContent, ...problemResponses(...unseen, paperNotReady, pressBusy) },
})

const check = createRoute({
  method: 'get',
  path: '/paper-checks/{code}',
  operationId: 'checkPaper',
  tags,
  summary: 'Whether a paper with this check code was issued here; needs no session and tells nothing else',
  request: { params: checkParams },
  responses: {
    200: jsonResponse(checkedPaperSchema, 'What is printed on it, and whether it is in force'),
    ...problemResponses(invalidRequest, checkCodeUnknown, tooManyChecks),
  },
})

export const reportRoutes = createRouter<AppEnv>()
  .openapi(list, async (c) => c.json(await listPapers(c.req.valid('param').assessmentId, c.var), 200))
  .openapi(draft, async (c) => {
    const wanted = c.req.valid('param')
    return sendPaper(c, await printDraft(wanted, c.var), { kind: wanted.kind, note: 'draf' })
  })
  .openapi(edit, async (c) => {
    const wanted = c.req.valid('param')
    return sendDocx(c, await writeDraft(wanted, c.var), draftFileName(wanted.kind))
  })
  .openapi(issue, async (c) => {
    const wanted = { ...c.req.valid('param'), given: c.req.valid('json'), site: c.var.relyingParty.origin }
    return c.json(await issuePaper(wanted, c.var), 200)
  })
  .openapi(open, async (c) => {
    const { version, ...key } = c.req.valid('param')
    const pdf = await openIssued({ ...key, version: Number(version) }, c.var)
    return sendPaper(c, pdf, { kind: key.kind, note: `versi ${version}` })
  })
  .openapi(openWord, async (c) => {
    const { version, ...key } = c.req.valid('param')
    const docx = await openIssuedWord({ ...key, version: Number(version) }, c.var)
    return sendDocx(c, docx, issuedFileName(key.kind, version))
  })
  .openapi(record, async (c) => {
    const { pdf, version } = await printInterviewRecord(c.req.valid('param').assessmentId, c.var)
    const note = version === undefined ? 'draf' : `versi ${version}`
    return sendPaper(c, pdf, { kind: 'interview_record', note })
  })
  .openapi(check, async (c) => {
    const { code } = c.req.valid('param')
    return c.json(await checkPaper({ code, from: c.var.clientAddress }, c.var), 200)
  })

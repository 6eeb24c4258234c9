import { createRoute } from '@hono/zod-openapi'
import { problemResponses } from '../../../platform/http/problem.schemas.ts'
import { invalidRequest, sessionRequired } from '../../../platform/http/request.errors.ts'
import { createRouter } from '../../../platform/http/router.ts'
import { signedIn } from '../../../platform/http/signed-in.ts'
import type { AppEnv } from '../../../request-context.ts'
import { roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { assessmentNotFound } from '../assessments.errors.ts'
import { assessmentParams } from '../assessments.schemas.ts'
import { stageValuesClosed } from '../stages/outside/outside.errors.ts'
import { openWorkingPaper } from './open-working-paper.ts'
import { sendWorkingPaper, workingPaperContent } from './send-working-paper.ts'
import { valueTooFine } from './working-paper.errors.ts'

const open = createRoute({
  method: 'get',
  path: '/assessments/{assessmentId}/working-paper',
  operationId: 'openWorkingPaper',
  tags: ['assessments'],
  summary:
    'The working paper (kertas kerja) as a workbook whose formulas give the same index: the institution’s own values, and what came of them as far as the person sees it',
  ...signedIn,
  request: { params: assessmentParams },
  responses: {
    200: workingPaperContent,
    ...problemResponses(
      sessionRequired,
      assessmentNotFound,
      roleNotAllowed,
      stageValuesClosed,
      valueTooFine,
      invalidRequest,
    ),
  },
})

export const workingPaperRoutes = createRouter<AppEnv>().openapi(open, async (c) =>
  sendWorkingPaper(
    c,
    await openWorkingPaper({ ...c.req.valid('param'), origin: c.var.relyingParty.origin }, c.var),
  ),
)

import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { draftKinds } from '../content-of-paper.ts'
import { selectIssued } from '../papers.repository.ts'
import { readForKind } from '../read-papered.ts'
import { canEverIssue, canIssuePaper, waitsForSignatures } from '../reports.policy.ts'
import { presentIssued } from '../reports.presenter.ts'
import type { papersSchema } from '../reports.schemas.ts'

type Papers = z.infer<typeof papersSchema>

/** Which papers there are of an assessment, and what was issued of them. */
export async function listPapers(assessmentId: string, context: RequestContext): Promise<Papers> {
  const { actor, row, interview } = await readForKind({ assessmentId, kind: 'interview_record' }, context)
  const { results } = await context.database.read(context.request, (db) => [selectIssued(db, assessmentId)])
  return {
    drafts: [...draftKinds, ...(interview === undefined ? [] : (['interview_record'] as const))],
    issue: issueState(actor, row),
    minutesUnsigned: waitsForSignatures(interview, row),
    issued: results[0].map(presentIssued),
  }
}

function issueState(...[actor, row]: Parameters<typeof canIssuePaper>): Papers['issue'] {
  if (!canEverIssue(actor, row)) return 'not_yours'
  return canIssuePaper(actor, row) ? 'ready' : 'not_approved'
}

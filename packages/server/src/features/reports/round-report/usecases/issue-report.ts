import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../../request-context.ts'
import type { PaperNames } from '../../frame-of-paper.ts'
import { issueVersion } from '../../issue-version.ts'
import { paperNotReady, reportNotYours, reportTooEarly } from '../../reports.errors.ts'
import { canEverIssueReport, canIssueReport } from '../../reports.policy.ts'
import type { issuedPaperSchema, newReportSchema } from '../../reports.schemas.ts'
import { contentOfReport, reportKindOf } from '../content-of-report.ts'
import { readReported } from '../read-reported.ts'

interface Wanted {
  readonly assessmentId: string
  readonly given: z.infer<typeof newReportSchema>
  /** Where anybody checks it. */
  readonly site: string
}

/** The report of a round, of what was published: by the ministry, or by who records what its letters say. */
export async function issueReport(
  { assessmentId, given, site }: Wanted,
  context: RequestContext,
): Promise<z.infer<typeof issuedPaperSchema>> {
  const found = await readReported(assessmentId, context)
  const { actor, row } = found
  if (!canEverIssueReport(actor, row)) throw reportNotYours()
  const kind = reportKindOf(found)
  if (kind === undefined) throw paperNotReady()
  if (!canIssueReport(actor, row)) throw reportTooEarly()
  const { summary, signatory } = given
  const { capacity, ...person } = signatory
  const contentOf = (names: PaperNames) =>
    contentOfReport(found, { ...names, signatory: person }, { capacity, summary })
  return await issueVersion({ row, kind, given, site, mayIssue: canIssueReport, contentOf }, context)
}

import { isDeepStrictEqual } from 'node:util'
import type { z } from '@hono/zod-openapi'
import type { Sql } from '../../../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../../../request-context.ts'
import { ministryActs } from '../../../institutions/institutions.usecases.ts'
import { holdRecommendations } from '../../../recommendations/usecases/read-recommendations.ts'
import type { PaperNames } from '../../frame-of-paper.ts'
import { issueVersion } from '../../issue-version.ts'
import { paperNotReady, reportNotYours, reportTooEarly } from '../../reports.errors.ts'
import {
  canEverIssueReport,
  canIssueReport,
  isMinistrysToIssue,
  issuesByLetter,
} from '../../reports.policy.ts'
import type { issuedPaperSchema, newReportSchema } from '../../reports.schemas.ts'
import { contentOfReport, reportKindOf } from '../content-of-report.ts'
import { ensureRecommends } from '../ensure-recommends.ts'
import { type Reported, readReported } from '../read-reported.ts'
import { ensurePlanned } from '../unplanned.ts'
import { selectWords } from '../words/report-words.repository.ts'

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
  if (!canEverIssueReport(actor, row))
    throw isMinistrysToIssue(actor, row) ? ministryActs() : reportNotYours()
  const kind = reportKindOf(found)
  if (kind === undefined) throw paperNotReady()
  if (!canIssueReport(actor, row)) throw reportTooEarly()
  ensurePlanned(found)
  const { withoutRecommendations = false, ...printed } = given
  ensureRecommends(found, withoutRecommendations)
  const { summary, signatory } = printed
  const { capacity, ...person } = signatory
  const contentOf = (names: PaperNames) =>
    contentOfReport(found, { ...names, signatory: person }, { capacity, summary })
  const isStill = (db: Sql) => saysTheSame(db, found)
  // The ministry numbers its own papers: that one of the institution's bears the same says nothing. Who writes down its number may err.
  const numbered = issuesByLetter(actor, row) ? printed : { ...printed, sameNumber: true }
  return await issueVersion(
    { row, kind, given: numbered, site, mayIssue: canIssueReport, contentOf, isStill },
    context,
  )
}

/** What is recommended and said of aspects stands apart from the assessment, and may change while the report is printed. */
async function saysTheSame(db: Sql, { row, recommendations, words }: Reported): Promise<boolean> {
  return (
    isDeepStrictEqual(await holdRecommendations(db, row), recommendations) &&
    isDeepStrictEqual(await selectWords(db, row.id), words)
  )
}

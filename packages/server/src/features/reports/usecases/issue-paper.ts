import type { z } from '@hono/zod-openapi'
import type { OwnPaperKind } from '@undagi/papers'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../../request-context.ts'
import { isRecordStill } from '../../interviews/usecases/read-interview-record.ts'
import { contentOfPaper } from '../content-of-paper.ts'
import { issueVersion } from '../issue-version.ts'
import { readForKind } from '../read-papered.ts'
import { issueNotAllowed, issueTooEarly, minutesUnsigned } from '../reports.errors.ts'
import { canEverIssue, canIssuePaper, waitsForSignatures } from '../reports.policy.ts'
import type { issuedPaperSchema, newPaperSchema } from '../reports.schemas.ts'

interface Wanted {
  readonly assessmentId: string
  readonly kind: OwnPaperKind
  readonly given: z.infer<typeof newPaperSchema>
  /** Where anybody checks it. */
  readonly site: string
}

/** One of the institution's own papers, once the assessment was approved. */
export async function issuePaper(
  { assessmentId, kind, given, site }: Wanted,
  context: RequestContext,
): Promise<z.infer<typeof issuedPaperSchema>> {
  const found = await readForKind({ assessmentId, kind }, context)
  const { actor, row } = found
  if (!canEverIssue(actor, row)) throw issueNotAllowed()
  if (!canIssuePaper(actor, row)) throw issueTooEarly()
  if (waitsForSignatures(found.interview, row)) throw minutesUnsigned()
  const contentOf = (names: Parameters<typeof contentOfPaper>[2]) => contentOfPaper(kind, found, names)
  const { interview } = found
  const isStill = async (db: Sql) => interview === undefined || isRecordStill(db, assessmentId, interview)
  return await issueVersion({ row, kind, given, site, mayIssue: canIssuePaper, contentOf, isStill }, context)
}

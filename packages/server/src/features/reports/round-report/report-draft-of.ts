import type { RequestContext } from '../../../request-context.ts'
import type { DraftContent } from '../draft-of.ts'
import { draftNames } from '../frame-of-paper.ts'
import { paperNotReady } from '../reports.errors.ts'
import { contentOfReport, nothingAdded } from './content-of-report.ts'
import { readReported } from './read-reported.ts'

/** The report as it would be now: from what the person sees of the stages. */
export async function reportDraftOf(assessmentId: string, context: RequestContext): Promise<DraftContent> {
  const found = await readReported(assessmentId, context)
  const content = contentOfReport(found, draftNames, nothingAdded)
  if (content === undefined) throw paperNotReady()
  return { institutionId: found.row.institutionId, content }
}

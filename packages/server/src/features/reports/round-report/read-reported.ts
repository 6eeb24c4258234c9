import type { RequestContext } from '../../../request-context.ts'
import { type ForReport, readForReport } from '../../assessments/usecases/read-for-report.ts'
import { roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { canReadReport } from '../reports.policy.ts'

/** What the report of a round tells, for whoever may have it; 404 or 403 otherwise. */
export async function readReported(assessmentId: string, context: RequestContext): Promise<ForReport> {
  const found = await readForReport(assessmentId, context)
  if (!canReadReport(found.actor, found.row)) throw roleNotAllowed()
  return found
}

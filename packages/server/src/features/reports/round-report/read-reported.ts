import type { Letterhead } from '@undagi/papers'
import type { RequestContext } from '../../../request-context.ts'
import { type ForReport, readForReport } from '../../assessments/usecases/read-for-report.ts'
import { roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import {
  type ReportedRecommendation,
  readRecommendations,
} from '../../recommendations/usecases/read-recommendations.ts'
import { readPaperLetterhead } from '../letterhead/read-paper-letterhead.ts'
import { canReadReport } from '../reports.policy.ts'

/** A round judged from outside, with what its report bears. */
export interface Reported extends ForReport {
  readonly letterhead: Letterhead
  /** What the evaluation recommends, in the order in which it was written. */
  readonly recommendations: readonly ReportedRecommendation[]
}

/** What the report of a round tells, for whoever may have it; 404 or 403 otherwise. */
export async function readReported(assessmentId: string, context: RequestContext): Promise<Reported> {
  const found = await readForReport(assessmentId, context)
  if (!canReadReport(found.actor, found.row)) throw roleNotAllowed()
  return {
    ...found,
    letterhead: await readPaperLetterhead(found.row.institution, context),
    recommendations: await recommendedIn(found, context),
  }
}

/** Whoever does not see what was judged is not told what is recommended either. */
async function recommendedIn({ came, row }: ForReport, { database, request }: RequestContext) {
  return came === null ? [] : await database.asActor(request, ({ db }) => readRecommendations(db, row))
}

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
import { selectWords, type WordsRow } from './words/report-words.repository.ts'

/** A round judged from outside, with what its report bears. */
export interface Reported extends ForReport {
  readonly letterhead: Letterhead
  /** What the evaluation recommends, in the order in which it was written. */
  readonly recommendations: readonly ReportedRecommendation[]
  /** What the reviewers say of each aspect. */
  readonly words: readonly WordsRow[]
}

/** What the report of a round tells, for whoever may have it; 404 or 403 otherwise. */
export async function readReported(assessmentId: string, context: RequestContext): Promise<Reported> {
  const found = await readForReport(assessmentId, context)
  if (!canReadReport(found.actor, found.row)) throw roleNotAllowed()
  // Whoever looks at a report, or writes its words, prints it next.
  context.press.warm()
  return {
    ...found,
    letterhead: await readPaperLetterhead(found.row.institution, context),
    ...(await writtenOf(found, context)),
  }
}

/** Whoever does not see what was judged is not told what is recommended and said of it either. */
async function writtenOf(
  { came, row }: ForReport,
  { database, request }: RequestContext,
): Promise<Pick<Reported, 'recommendations' | 'words'>> {
  if (came === null) return { recommendations: [], words: [] }
  return await database.asActor(request, async ({ db }) => ({
    recommendations: await readRecommendations(db, row),
    words: await selectWords(db, row.id),
  }))
}

import type { RequestContext } from '../../request-context.ts'
import { readForPaper } from '../assessments/usecases/read-for-paper.ts'
import { roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { canReadPapers } from './reports.policy.ts'

/** What the papers of an assessment tell, for whoever may have them; 404 or 403 otherwise. */
export async function readPapered(assessmentId: string, context: RequestContext) {
  const found = await readForPaper(assessmentId, context)
  if (!canReadPapers(found.actor, found.row)) throw roleNotAllowed()
  return found
}

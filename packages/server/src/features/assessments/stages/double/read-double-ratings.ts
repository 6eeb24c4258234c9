import type { RequestContext } from '../../../../request-context.ts'
import { canSee, roleNotAllowed } from '../../../institutions/institutions.usecases.ts'
import { assessmentNotFound } from '../../assessments.errors.ts'
import { selectAssessment } from '../../assessments.repository.ts'
import { canSeeDoubleRating } from './double.policy.ts'
import { selectDoubleActions, toSigned } from './double.repository.ts'
import { type DoubleRatingsView, presentDoubleRatings } from './double-ratings.presenter.ts'
import { gatherDouble } from './gather-double.ts'

/** The sample, and of it what concerns the person: their own second ratings, or for whom it is told, how far the two agree. */
export async function readDoubleRatings(
  assessmentId: string,
  { database, request }: RequestContext,
): Promise<DoubleRatingsView> {
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, { assessmentId }),
    selectDoubleActions(db, assessmentId),
  ])
  const [[row], actions] = results
  if (row === undefined || !canSee(actor, row.institutionId)) throw assessmentNotFound()
  if (!canSeeDoubleRating(actor, row)) throw roleNotAllowed()
  return presentDoubleRatings(gatherDouble(actions.map(toSigned)), { actor, row })
}

import type { RequestContext } from '../../../request-context.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { selectIndicatorActions, toAction } from '../actions.repository.ts'
import { assessmentNotFound, indicatorNotFound } from '../assessments.errors.ts'
import { canSeeAssessment } from '../assessments.policy.ts'
import { selectAssessment } from '../assessments.repository.ts'
import { type HistoryEntry, presentHistory } from '../history.presenter.ts'

export async function listHistory(
  { assessmentId, code }: { assessmentId: string; code: string },
  { database, editions, request }: RequestContext,
): Promise<HistoryEntry[]> {
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, { assessmentId }),
    selectIndicatorActions(db, assessmentId, code),
  ])
  const [[row], actions] = results
  if (row === undefined || !canSeeAssessment(actor, row)) throw assessmentNotFound()
  const edition = await editions.get(editionKeyOf(row.round), request)
  if (!edition.indicatorByCode.has(code)) throw indicatorNotFound()
  return presentHistory(actions.map(toAction))
}

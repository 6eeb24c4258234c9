import type { RequestContext } from '../../../request-context.ts'
import { selectOfferHistory, toOfferEvents } from '../../evidence/usecases/list-offer-history.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { selectIndicatorActions, toAction } from '../actions.repository.ts'
import { indicatorNotFound } from '../assessments.errors.ts'
import { ensureIndicatorReadable } from '../ensure-readable.ts'
import { type HistoryEntry, presentHistory } from '../history.presenter.ts'
import { offersSeen, selectAssessment } from './see-offers.ts'

/** What was rated and written is for whoever reads the assessment; what was offered only for whoever sees the evidence. */
export async function listHistory(
  { assessmentId, code }: { assessmentId: string; code: string },
  { database, editions, request }: RequestContext,
): Promise<HistoryEntry[]> {
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, { assessmentId }),
    selectIndicatorActions(db, assessmentId, code),
    selectOfferHistory(db, { assessmentId, code }),
  ])
  const [[row], actions, offers] = results
  ensureIndicatorReadable(actor, row, code)
  const edition = await editions.get(editionKeyOf(row.round), request)
  if (!edition.indicatorByCode.has(code)) throw indicatorNotFound()
  return presentHistory({
    indicatorCode: code,
    actions: actions.map((row) => ({ ...toAction(row), onBehalfOfName: row.onBehalfOfName })),
    offers: offersSeen(actor, row)(code) ? toOfferEvents(offers, actor) : [],
  })
}

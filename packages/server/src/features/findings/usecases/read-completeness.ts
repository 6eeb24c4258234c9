import { indicatorsOf, instrumentInYear, whenHeld } from '@undagi/maturity'
import type { RequestContext } from '../../../request-context.ts'
import { selectStageMoves, toSteps } from '../../assessments/usecases/read-steps.ts'
import { ensurePartSeen, offersSeen, selectAssessment } from '../../assessments/usecases/see-offers.ts'
import { seenJudgements } from '../../assessments/usecases/seen-judgements.ts'
import { selectCalendarChanges, visitDay } from '../../calendar/usecases/stage-standing.ts'
import { acceptedOffers } from '../../examinations/usecases/accepted-offers.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { type CompletenessView, presentCompleteness } from '../completeness.presenter.ts'
import { selectClaims } from '../findings.repository.ts'
import { gatherKnown, selectKnown } from '../known-evidence.ts'
import { lapsingOffers } from '../lapsing-offers.ts'

/** How complete the evidence for what is claimed is, and what of it lapses before the visit of the round. */
export async function readCompleteness(
  assessmentId: string,
  context: RequestContext,
): Promise<CompletenessView> {
  const { database, editions, request } = context
  const key = { assessmentId }
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, key),
    selectClaims(db, assessmentId),
    selectCalendarChanges(db, [assessmentId]),
    selectStageMoves(db, assessmentId),
    ...selectKnown(db, key),
  ])
  const [[row], claims, calendar, moves, ...rows] = results
  ensurePartSeen(actor, row)
  const { round } = row
  const edition = await editions.get(editionKeyOf(round), request)
  const known = gatherKnown(rows, { actor, round, at: request.at })
  const isSeen = offersSeen(actor, row)
  const indicators = indicatorsOf(instrumentInYear(edition.instrument, round.year)).filter(({ code }) =>
    isSeen(code),
  )
  const [, verdicts] = rows
  const { isLeftOut } = whenHeld('site_visit', { state: row.stage, steps: toSteps(moves) })
  const visitDate = isLeftOut ? null : visitDay(round, calendar)
  return presentCompleteness({
    ...{ indicators, claims, previous: known.previous, items: known.items },
    accepted: acceptedOffers(known.items, seenJudgements(actor, verdicts)),
    ...{ visitDate, isVisitLeftOut: isLeftOut },
    lapses: visitDate === null ? [] : lapsingOffers(known, indicators, visitDate),
  })
}

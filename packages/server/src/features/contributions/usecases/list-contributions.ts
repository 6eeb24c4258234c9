import type { RequestContext } from '../../../request-context.ts'
import { selectAssessment } from '../../assessments/usecases/see-offers.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { gatherAsked } from '../asked-unit.ts'
import { canOn } from '../contributions.policy.ts'
import { type IndicatorView, lookingAt, presentLine } from '../contributions.presenter.ts'
import {
  selectOwners,
  selectReachableUnitIds,
  selectRequests,
  selectStandingAnswers,
} from '../contributions.repository.ts'
import { ensureOn } from '../ensure-on.ts'
import { seeIndicator } from '../see-indicator.ts'

/** For the team: of every indicator who is asked and how far they are. */
export async function listContributions(
  assessmentId: string,
  { database, editions, request }: RequestContext,
) {
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, { assessmentId }),
    selectOwners(db, { assessmentId }),
    selectRequests(db, { assessmentId }),
    selectStandingAnswers(db, { assessmentId }),
    selectReachableUnitIds(db, { assessmentId }),
  ])
  const [[row], owners, requests, answers, reachable] = results
  ensureOn(actor, 'read_contributions', row)
  const edition = await editions.get(editionKeyOf(row.round), request)
  const looking = lookingAt({ edition, row, at: request.at, reachable })
  const asked = Map.groupBy(
    gatherAsked({ requests, answers }),
    ({ request: { indicatorCode } }) => indicatorCode,
  )
  return {
    can: { ask: canOn(actor, 'plan_contributions', row) },
    indicators: edition.indicators.map(({ code }) =>
      presentLine(
        { code, owner: owners.find((each) => each.code === code), asked: asked.get(code) ?? [] },
        looking,
      ),
    ),
  }
}

/** For the team: what all units say of one indicator. */
export async function readIndicatorContributions(
  place: { readonly assessmentId: string; readonly code: string },
  context: RequestContext,
): Promise<IndicatorView> {
  const { actor, row, view } = await seeIndicator(place, context)
  ensureOn(actor, 'read_contributions', row)
  return view
}

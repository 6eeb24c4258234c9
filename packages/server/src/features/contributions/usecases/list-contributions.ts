import type { RequestContext } from '../../../request-context.ts'
import { indicatorNotFound, selectAssessment } from '../../assessments/usecases/see-offers.ts'
import { selectTitlesOffered } from '../../evidence/usecases/titles-offered.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { gatherAsked } from '../asked-unit.ts'
import { canOn } from '../contributions.policy.ts'
import { type IndicatorView, lookingAt, presentIndicator, presentLine } from '../contributions.presenter.ts'
import {
  selectAttached,
  selectOwners,
  selectRequests,
  selectStandingAnswers,
} from '../contributions.repository.ts'
import { ensureOn } from '../ensure-on.ts'

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
  ])
  const [[row], owners, requests, answers] = results
  ensureOn(actor, 'read_contributions', row)
  const edition = await editions.get(editionKeyOf(row.round), request)
  const looking = lookingAt(edition, row.round.timeZone, request.at)
  const asked = Map.groupBy(
    gatherAsked({ requests, answers }),
    ({ request: { indicatorCode } }) => indicatorCode,
  )
  return {
    can: { ask: canOn(actor, 'ask_contributions', row) },
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
  { assessmentId, code }: { readonly assessmentId: string; readonly code: string },
  { database, editions, request }: RequestContext,
): Promise<IndicatorView> {
  const place = { assessmentId, code }
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, { assessmentId }),
    selectOwners(db, place),
    selectRequests(db, place),
    selectStandingAnswers(db, place),
    selectAttached(db, { assessmentId }),
    selectTitlesOffered(db, assessmentId),
  ])
  const [[row], [owner], requests, answers, attached, titles] = results
  ensureOn(actor, 'read_contributions', row)
  const edition = await editions.get(editionKeyOf(row.round), request)
  if (!edition.indicatorByCode.has(code)) throw indicatorNotFound()
  const can = {
    ask: canOn(actor, 'ask_contributions', row),
    consolidate: canOn(actor, 'consolidate_contributions', row),
  }
  return presentIndicator(
    { code, owner, asked: gatherAsked({ requests, answers, attached, titles }), can },
    lookingAt(edition, row.round.timeZone, request.at),
  )
}

import type { RequestContext } from '../../request-context.ts'
import { assessmentNotFound } from '../assessments/usecases/hold-indicator.ts'
import { indicatorNotFound, selectAssessment } from '../assessments/usecases/see-offers.ts'
import { selectTitlesOffered } from '../evidence/usecases/titles-offered.ts'
import { canSee } from '../institutions/institutions.usecases.ts'
import { editionKeyOf } from '../instruments/instruments.usecases.ts'
import { gatherAsked } from './asked-unit.ts'
import { canAskAbout, canOn } from './contributions.policy.ts'
import { lookingAt, presentIndicator } from './contributions.presenter.ts'
import {
  selectAttached,
  selectOwners,
  selectOwnSeats,
  selectReachableUnitIds,
  selectRequests,
  selectStandingAnswers,
} from './contributions.repository.ts'

/** What all units say of one indicator, as it stands now; whoever asks for it says to whom it may be shown. */
export async function seeIndicator(
  place: { readonly assessmentId: string; readonly code: string },
  { database, editions, request }: RequestContext,
) {
  const { assessmentId, code } = place
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, { assessmentId }),
    selectOwnSeats(db, { at: request.at }),
    selectOwners(db, place),
    selectRequests(db, place),
    selectStandingAnswers(db, place),
    selectAttached(db, { assessmentId }),
    selectTitlesOffered(db, { assessmentId }),
    selectReachableUnitIds(db, { assessmentId }),
  ])
  const [[row], seats, [owner], requests, answers, attached, titles, reachable] = results
  if (row === undefined || !canSee(actor, row.institutionId)) throw assessmentNotFound()
  const edition = await editions.get(editionKeyOf(row.round), request)
  if (!edition.indicatorByCode.has(code)) throw indicatorNotFound()
  const ownerId = owner?.unit.id
  const can = {
    ask: canAskAbout(actor, row, { seats, ownerId }),
    consolidate: canOn(actor, 'consolidate_contributions', row),
  }
  const asked = gatherAsked({ requests, answers, attached, titles })
  const looking = lookingAt({ edition, row, at: request.at, reachable })
  const view = presentIndicator({ code, owner, asked, can }, looking)
  return { actor, row, seats, ownerId, view }
}

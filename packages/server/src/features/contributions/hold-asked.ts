import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../request-context.ts'
import { selectAssessment } from '../assessments/usecases/see-offers.ts'
import { gatherAsked } from './asked-unit.ts'
import { requestNotFound } from './contributions.errors.ts'
import { canAskAbout } from './contributions.policy.ts'
import type { IndicatorView } from './contributions.presenter.ts'
import {
  selectOwners,
  selectOwnSeats,
  selectRequests,
  selectStandingAnswers,
  waitForContributions,
} from './contributions.repository.ts'
import { ensureOn } from './ensure-on.ts'
import { seeIndicator } from './see-indicator.ts'

interface Holding {
  readonly assessmentId: string
  readonly requestId: string
  readonly actor: Actor
  readonly at: Date
}

/** A request that this person may have asked: the team's are all of them, an owner's those of its indicators; another one is not there for them. */
export async function holdAskedIndicator(db: Sql, { assessmentId, requestId, actor, at }: Holding) {
  await waitForContributions(db, assessmentId)
  const place = { assessmentId, requestId }
  const [[row], seats, owners, requests, answers] = await Promise.all([
    selectAssessment(db, { assessmentId }).execute(),
    selectOwnSeats(db, { at }),
    selectOwners(db, { assessmentId }),
    selectRequests(db, place),
    selectStandingAnswers(db, place),
  ])
  ensureOn(actor, 'ask_contributions', row)
  const [asked] = gatherAsked({ requests, answers })
  const owner = owners.find(({ code }) => code === asked?.request.indicatorCode)
  if (asked === undefined || !canAskAbout(actor, row, { seats, ownerId: owner?.unit.id }))
    throw requestNotFound()
  return { row, asked }
}

/** Its indicator, for who may ask about it. */
export async function seeAskedIndicator(
  place: { readonly assessmentId: string; readonly code: string },
  context: RequestContext,
): Promise<IndicatorView> {
  const { actor, row, seats, ownerId, view } = await seeIndicator(place, context)
  ensureOn(actor, 'ask_contributions', row)
  if (!canAskAbout(actor, row, { seats, ownerId })) throw requestNotFound()
  return view
}

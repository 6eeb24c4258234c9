import { canStepFrom } from '@undagi/maturity'
import type { Action } from '@undagi/permissions'
import { refer } from '../../platform/audit/references.ts'
import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../request-context.ts'
import { ensureOn } from './ensure-on.ts'
import type { KnownRecommendation } from './known-recommendation.ts'
import { type Loaded, loadRecommendations } from './load-recommendations.ts'
import type { RecommendationChange } from './recommendation-change.ts'
import { recommendationChanged, recommendationNotFound, stepNotPossible } from './recommendations.errors.ts'
import { presentRecommendation, type RecommendationView } from './recommendations.presenter.ts'
import { insertChange, waitForRecommendations } from './recommendations.repository.ts'

export interface RecommendationKey {
  readonly assessmentId: string
  readonly recommendationId: string
}

export interface Changing {
  readonly db: Sql
  readonly actor: Actor
  readonly known: KnownRecommendation
  readonly loaded: Loaded
}

interface Step extends RecommendationKey {
  readonly action: Action
  readonly seenVersion: number
  readonly decide: (changing: Changing) => RecommendationChange | Promise<RecommendationChange>
}

/** Writes down one thing that happened to a recommendation, decided on what stands while nobody else writes. */
export async function changeRecommendation(
  { assessmentId, recommendationId, action, seenVersion, decide }: Step,
  { database, editions, request }: RequestContext,
): Promise<RecommendationView> {
  const { at } = request
  return database.asActor(request, async ({ db, actor }) => {
    const wanted = { actor, assessmentId, editions, at }
    const before = await loadRecommendations(db, wanted)
    ensureOn(actor, action, before?.row)
    const { institutionId } = before.row
    await waitForRecommendations(db, institutionId)
    const loaded = (await loadRecommendations(db, wanted)) ?? before
    const known = findOwn(loaded, recommendationId)
    const change = await decide({ db, actor, known, loaded })
    if (known.standing.version !== seenVersion)
      throw recommendationChanged({ current: presentRecommendation(known, loaded) })
    if (!canStepFrom(known.standing.state, change.kind)) throw stepNotPossible()
    const sequence = known.changes.length + 1
    await insertChange(db, {
      ...{ institutionId, recommendationId, assessmentId, sequence, change },
      ...{ actorId: actor.personId, actorName: actor.name, recordedAt: at },
    })
    refer(db, { recommendations: [{ recommendation: recommendationId, kind: change.kind }] })
    const after = (await loadRecommendations(db, wanted)) ?? loaded
    return presentRecommendation(findOwn(after, recommendationId), after)
  })
}

/** Of this assessment; what the person may not see is not there. */
function findOwn({ known, row }: Loaded, recommendationId: string): KnownRecommendation {
  const found = known.find(({ id, assessmentId }) => id === recommendationId && assessmentId === row.id)
  if (found === undefined) throw recommendationNotFound()
  return found
}

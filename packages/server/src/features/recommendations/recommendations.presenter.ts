import type { z } from '@hono/zod-openapi'
import { canStepFrom, nodesOf, promiseKept, type RecommendationStep } from '@undagi/maturity'
import type { Edition } from '../instruments/editions.ts'
import { type KnownRecommendation, reporterOf } from './known-recommendation.ts'
import type { Loaded } from './load-recommendations.ts'
import type { RecommendationOrigin, RecordedChange } from './recommendation-change.ts'
import { canOn, canPlanNow, plansForMinistry, reportsOf } from './recommendations.policy.ts'
import type { Place } from './recommendations.repository.ts'
import type { recommendationSchema } from './recommendations.schemas.ts'

export type RecommendationView = z.infer<typeof recommendationSchema>

const dayMs = 24 * 60 * 60 * 1000

/** One recommendation as this person is told of it. */
export function presentRecommendation(known: KnownRecommendation, loaded: Loaded): RecommendationView {
  const { id, assessmentId, indicatorCode, groupCode, origin, standing, ownerName } = known
  const { places, editionOf, units, titles, row, today } = loaded
  const place = places.get(assessmentId)
  const edition = editionOf.get(assessmentId)
  if (place === undefined || edition === undefined) throw new Error('A recommendation of no round in use')
  const { state, text, version, dueOn, reportedOn, reason, ownerId } = standing
  return {
    ...{ id, assessmentId, year: yearOf(origin, place), text, indicatorCode, groupCode },
    subjectName: nameOf(edition, indicatorCode ?? groupCode),
    isSameEdition: place.round.editionId === row.round.editionId,
    origin: presentOrigin(origin),
    ...{ state, outcome: promiseKept(standing, today), version },
    ...{ unit: unitOf(standing.unitId, units), ownerName, ownerId, dueOn },
    daysLeft: dueOn === null ? null : Math.round((Date.parse(dueOn) - Date.parse(today)) / dayMs),
    ...{ promisedDays: [...standing.promisedDays], reportedOn, reason },
    evidence: standing.evidenceItemIds.map((itemId) => ({ itemId, title: titles.get(itemId) ?? null })),
    events: known.changes.map((each) => presentEvent(each, loaded)),
    can: whatCanBe(known, place, loaded),
  }
}

/** The year of the report where it was recorded from one. */
const yearOf = (origin: RecommendationOrigin, { round }: Pick<Place, 'round'>): number =>
  origin.kind === 'stage' ? round.year : origin.source.year

function presentOrigin(origin: RecommendationOrigin): RecommendationView['origin'] {
  return origin.kind === 'stage'
    ? { kind: origin.kind, stage: origin.stage, source: null }
    : { kind: origin.kind, stage: null, source: origin.source }
}

function unitOf(unitId: string | null, units: Loaded['units']): RecommendationView['unit'] {
  const unit = unitId === null ? undefined : units.get(unitId)
  return unit === undefined ? null : { id: unit.id, name: unit.name, shortName: unit.shortName }
}

function nameOf({ instrument }: Edition, code: string | null): string | null {
  return nodesOf(instrument).find((node) => node.code === code)?.shortName ?? null
}

function presentEvent(
  { change, actorName, recordedAt }: RecordedChange,
  { units, titles }: Loaded,
): RecommendationView['events'][number] {
  const plan = change.kind === 'planned' ? change : null
  return {
    kind: change.kind,
    text: wordsOf(change, titles),
    unitName: plan === null ? null : (units.get(plan.unitId)?.name ?? null),
    dueOn: plan?.dueOn ?? null,
    ...{ byName: actorName, at: recordedAt.toISOString() },
  }
}

function wordsOf(change: RecordedChange['change'], titles: Loaded['titles']): string {
  if ('text' in change) return change.text
  const title = 'itemId' in change ? (titles.get(change.itemId) ?? '') : ''
  const reason = 'reason' in change ? change.reason : ''
  return [title, reason].filter((each) => each !== '').join(': ')
}

function whatCanBe(known: KnownRecommendation, place: Place, { actor, seats }: Loaded) {
  const { state, unitId } = known.standing
  const can = (...steps: RecommendationStep[]) => steps.some((step) => canStepFrom(state, step))
  const words = known.origin.kind === 'stage' ? 'write_recommendation' : 'record_recommendation'
  const decides = canOn(actor, 'confirm_recommendation', place)
  return {
    reword: can('reworded') && canOn(actor, words, place, known.indicatorCode),
    plan: can('planned', 'dropped') && canPlanNow(actor, place),
    drop: can('dropped') && canPlanNow(actor, place) && !plansForMinistry(actor, place),
    report: can('progress_told') && reportsOf(actor, { ...place, seats, unitId }),
    decide: can('done_confirmed', 'sent_back', 'not_done', 'reopened') && decides,
    confirm: can('done_confirmed') && decides && reporterOf(known) !== actor.personId,
  }
}

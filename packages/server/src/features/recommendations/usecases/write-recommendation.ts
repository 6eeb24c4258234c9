import { randomUUID } from 'node:crypto'
import type { z } from '@hono/zod-openapi'
import { judgedOutside, nodesOf } from '@undagi/maturity'
import type { Action } from '@undagi/permissions'
import { refer } from '../../../platform/audit/references.ts'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../../request-context.ts'
import { selectAssessment } from '../../assessments/usecases/see-offers.ts'
import { seesFromOutside } from '../../assessments/usecases/sees-from-outside.ts'
import { isVisible, newestOf } from '../../evidence/usecases/newest-of.ts'
import { canIn, roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { changeRecommendation, type RecommendationKey } from '../change-recommendation.ts'
import { ensureOn } from '../ensure-on.ts'
import { loadRecommendations } from '../load-recommendations.ts'
import type { RecommendationOrigin } from '../recommendation-change.ts'
import {
  evidenceNotHere,
  noStageOpen,
  recommendationNotFound,
  reportNotYetOf,
  unknownSubject,
} from '../recommendations.errors.ts'
import { canOn, recordsForMinistry } from '../recommendations.policy.ts'
import { presentRecommendation, type RecommendationView } from '../recommendations.presenter.ts'
import { insertChange } from '../recommendations.repository.ts'
import type {
  newRecommendationSchema,
  recordedRecommendationSchema,
  rewordingSchema,
} from '../recommendations.schemas.ts'

type New = z.infer<typeof newRecommendationSchema>
type Recorded = z.infer<typeof recordedRecommendationSchema>
type Row = Awaited<ReturnType<ReturnType<typeof selectAssessment>['execute']>>[number]

/** An assessor from outside recommends something, in the stage that is running. */
export async function writeRecommendation(
  wanted: New & { readonly assessmentId: string },
  context: RequestContext,
): Promise<RecommendationView> {
  return write(wanted, context, {
    action: 'write_recommendation',
    originOf: async ({ row }) => {
      const stage = judgedOutside.find((each) => each === row.stage)
      if (stage === undefined) throw noStageOpen()
      return { kind: 'stage', stage }
    },
  })
}

/** What a report recommends, with where it stands in it: of the institution from what it was sent, or of the ministry from its own. */
export async function recordRecommendation(
  { source, ...wanted }: Recorded & { readonly assessmentId: string },
  context: RequestContext,
): Promise<RecommendationView> {
  return write(wanted, context, {
    action: 'record_recommendation',
    originOf: async ({ db, actor, row }) => {
      if (source.year > row.round.year) throw reportNotYetOf()
      if (source.itemId !== null) await ensureItemSeen(db, { actor, row, itemId: source.itemId })
      if (!recordsForMinistry(actor, row)) return { kind: 'recorded', source }
      // The ministry has no report of what was not sent to it.
      if (!seesFromOutside(actor, row, undefined)) throw noStageOpen()
      return { kind: 'report', source }
    },
  })
}

interface Writing {
  readonly action: Action
  readonly originOf: (about: {
    readonly db: Sql
    readonly actor: Actor
    readonly row: Row
  }) => Promise<RecommendationOrigin>
}

async function write(
  { assessmentId, text, indicatorCode, groupCode }: New & { readonly assessmentId: string },
  { database, editions, request }: RequestContext,
  { action, originOf }: Writing,
): Promise<RecommendationView> {
  const { at } = request
  return database.asActor(request, async ({ db, actor }) => {
    const [row] = await selectAssessment(db, { assessmentId }).execute()
    ensureOn(actor, action, row)
    const { instrument, indicatorByCode } = await editions.getWithin(editionKeyOf(row.round), db)
    const isGroup = (code: string) =>
      nodesOf(instrument).some((node) => node.kind === 'group' && node.code === code)
    if (indicatorCode !== null && (groupCode !== null || !indicatorByCode.has(indicatorCode)))
      throw unknownSubject()
    if (groupCode !== null && !isGroup(groupCode)) throw unknownSubject()
    // Who was assigned some indicators speaks of those.
    if (!canOn(actor, action, row, indicatorCode)) throw roleNotAllowed()
    const origin = await originOf({ db, actor, row })
    const recommendationId = randomUUID()
    await insertChange(db, {
      ...{ institutionId: row.institutionId, recommendationId, assessmentId, sequence: 1 },
      change: { kind: 'written', text, indicatorCode, groupCode, origin },
      ...{ actorId: actor.personId, actorName: actor.name, recordedAt: at },
    })
    refer(db, { recommendations: [{ recommendation: recommendationId, kind: 'written' }] })
    const loaded = await loadRecommendations(db, { actor, assessmentId, editions, at })
    const known = loaded?.known.find(({ id }) => id === recommendationId)
    if (loaded === undefined || known === undefined) throw recommendationNotFound()
    return presentRecommendation(known, loaded)
  })
}

interface Named {
  readonly actor: Actor
  readonly row: Row
  readonly itemId: string
}

async function ensureItemSeen(db: Sql, { actor, row, itemId }: Named): Promise<void> {
  const { institutionId } = row
  const item = (await newestOf(db, institutionId, [itemId])).get(itemId)
  const reads = canIn(actor, 'read_evidence', institutionId)
  if (item === undefined || !reads || !isVisible(actor, item)) throw evidenceNotHere()
}

type Rewording = z.infer<typeof rewordingSchema> & RecommendationKey

/** Mends the words of what nobody has planned yet, or takes it back: assessors theirs, who recorded it theirs. */
export async function rewordRecommendation(
  wanted: Rewording & { readonly isRecorded: boolean },
  context: RequestContext,
): Promise<RecommendationView> {
  const { assessmentId, recommendationId, seenVersion, isRecorded } = wanted
  return changeRecommendation(
    {
      ...{ assessmentId, recommendationId, seenVersion },
      action: isRecorded ? 'record_recommendation' : 'write_recommendation',
      decide: ({ actor, known, loaded }) => {
        if ((known.origin.kind !== 'stage') !== isRecorded) throw recommendationNotFound()
        const action = isRecorded ? 'record_recommendation' : 'write_recommendation'
        if (!canOn(actor, action, loaded.row, known.indicatorCode)) throw recommendationNotFound()
        return wanted.kind === 'reword'
          ? { kind: 'reworded', text: wanted.text }
          : { kind: 'taken_back', reason: wanted.reason }
      },
    },
    context,
  )
}

import type { z } from '@hono/zod-openapi'
import { refer } from '../../../platform/audit/references.ts'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { dayIn } from '../../../platform/day-in.ts'
import type { RequestContext } from '../../../request-context.ts'
import { selectAssessment } from '../../assessments/usecases/see-offers.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { isOpen } from '../asked-unit.ts'
import { dueInThePast, notYourIndicator, tooManyAtOnce, unknownPlace } from '../contributions.errors.ts'
import { canAskAbout, canOn } from '../contributions.policy.ts'
import {
  insertOwners,
  insertRequests,
  selectOwners,
  selectOwnSeats,
  selectRequests,
  selectUnitsOf,
  waitForContributions,
} from '../contributions.repository.ts'
import type { askedSchema, askSchema } from '../contributions.schemas.ts'
import { ensureOn } from '../ensure-on.ts'
import { announceContributions } from '../live/announce-contributions.ts'
import { mostAtOnce, planAsking } from '../plan-asking.ts'

type Wanted = z.infer<typeof askSchema>
type Asked = z.infer<typeof askedSchema>

/** Asks many units many things at once, and says which unit brings each indicator together: all of it or nothing. */
export async function askUnits(
  assessmentId: string,
  wanted: Wanted,
  context: RequestContext,
): Promise<Asked> {
  const { asked, plan } = await context.database.asActor(context.request, (session) =>
    askAs(session, wanted, { assessmentId, ...context }),
  )
  const touched = [...plan.owners, ...plan.requests]
  const unitIds = [...new Set(touched.map(({ unitId }) => unitId))]
  const codes = [...new Set(touched.map(({ indicatorCode }) => indicatorCode))]
  await announceContributions({ assessmentId, unitIds, codes }, context)
  return asked
}

async function askAs(
  { db, actor }: { readonly db: Sql; readonly actor: Actor },
  wanted: Wanted,
  { assessmentId, editions, request }: RequestContext & { readonly assessmentId: string },
) {
  await waitForContributions(db, assessmentId)
  const [row] = await selectAssessment(db, { assessmentId }).execute()
  ensureOn(actor, 'ask_contributions', row)
  const isTeam = canOn(actor, 'plan_contributions', row)
  if (!isTeam && wanted.owners.length > 0) throw notYourIndicator()
  if (wanted.requests.length + wanted.owners.length > mostAtOnce) throw tooManyAtOnce()
  if (wanted.dueOn < dayIn(row.round.timeZone, request.at)) throw dueInThePast()
  const places = [...wanted.owners, ...wanted.requests]
  const unitIds = [...new Set(places.map(({ unitId }) => unitId))]
  const { indicatorByCode } = await editions.getWithin(editionKeyOf(row.round), db)
  const { institutionId } = row
  const [known, seats, requests, owners] = await Promise.all([
    unitIds.length === 0 ? [] : selectUnitsOf(db, institutionId, unitIds),
    selectOwnSeats(db, { at: request.at }),
    selectRequests(db, { assessmentId }),
    selectOwners(db, { assessmentId }),
  ])
  const ownerOf = new Map(owners.map(({ code, unit }) => [code, unit.id]))
  const mayAsk = ({ indicatorCode }: Wanted['requests'][number]) =>
    canAskAbout(actor, row, { seats, ownerId: ownerOf.get(indicatorCode) })
  if (!wanted.requests.every(mayAsk)) throw notYourIndicator()
  if (
    known.length < unitIds.length ||
    !places.every(({ indicatorCode }) => indicatorByCode.has(indicatorCode))
  )
    throw unknownPlace()
  const plan = planAsking(wanted, {
    asked: requests
      .filter(isOpen)
      .map(({ request: { indicatorCode, unitId } }) => ({ indicatorCode, unitId })),
    owners: owners.map(({ code, unit, sequence }) => ({ indicatorCode: code, unitId: unit.id, sequence })),
  })
  const written = { institutionId, assessmentId, authorId: actor.personId, authorName: actor.name }
  const { dueOn } = wanted
  await insertOwners(
    db,
    plan.owners.map((each) => ({ ...written, ...each, assignedAt: request.at })),
  )
  await insertRequests(
    db,
    plan.requests.map((each) => ({ ...written, ...each, dueOn, askedAt: request.at })),
  )
  refer(db, { contributions: [{ asked: plan.requests.length, assigned: plan.owners.length }] })
  const asked: Asked = {
    asked: plan.requests.length,
    passedOver: plan.passedOver,
    assigned: plan.owners.length,
  }
  return { asked, plan }
}

import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { isVisible, newestOf } from '../../evidence/usecases/newest-of.ts'
import { canIn } from '../../institutions/institutions.usecases.ts'
import { listMembers } from '../../people/people.usecases.ts'
import { type Changing, changeRecommendation, type RecommendationKey } from '../change-recommendation.ts'
import { earliestDue } from '../earliest-due.ts'
import { reporterOf } from '../known-recommendation.ts'
import { canOwnFor, possibleOwners } from '../possible-owners.ts'
import type { RecommendationChange } from '../recommendation-change.ts'
import {
  dueInThePast,
  evidenceAlready,
  evidenceNotHere,
  ownerNotMember,
  ownerNotOfUnit,
  ownReport,
  planAfterPublication,
  recommendationNotFound,
  unknownUnit,
} from '../recommendations.errors.ts'
import { canPlanNow, plansForMinistry, reportsOf } from '../recommendations.policy.ts'
import type { RecommendationView } from '../recommendations.presenter.ts'
import type { decisionSchema, planSchema, progressSchema } from '../recommendations.schemas.ts'

type Plan = z.infer<typeof planSchema>
type Progress = z.infer<typeof progressSchema>
type Decision = z.infer<typeof decisionSchema>

/** Who is to do it until when, or that nobody is to. */
export async function planRecommendation(
  wanted: Plan & RecommendationKey,
  context: RequestContext,
): Promise<RecommendationView> {
  const { at } = context.request
  return changeRecommendation(
    {
      ...wanted,
      action: 'plan_recommendation',
      decide: (changing) => {
        ensureTheirsToPlan(wanted, changing)
        return wanted.kind === 'drop'
          ? { kind: 'dropped', reason: wanted.reason }
          : toPlan(wanted, changing, at)
      },
    },
    context,
  )
}

/** The ministry names a unit and a day in what it has published; whom, and whether at all, is the institution's to say. */
function ensureTheirsToPlan(wanted: Plan, { actor, loaded: { row } }: Changing): void {
  if (!plansForMinistry(actor, row)) return
  const isOfReport = wanted.kind === 'plan' && wanted.ownerId === null
  if (!isOfReport || !canPlanNow(actor, row)) throw planAfterPublication()
}

async function toPlan(
  { unitId, ownerId, dueOn }: Extract<Plan, { kind: 'plan' }>,
  { db, loaded, known }: Changing,
  at: Date,
): Promise<RecommendationChange> {
  const unit = loaded.units.get(unitId)
  if (unit === undefined || unit.endedOn !== null) throw unknownUnit()
  if (dueOn < earliestDue(known, loaded)) throw dueInThePast()
  if (ownerId === null) return { kind: 'planned', unitId, ownerId, ownerName: null, dueOn }
  const members = await listMembers(db, loaded.row.institutionId)
  if (!members.some((each) => each.personId === ownerId && isInForce(each, at))) throw ownerNotMember()
  const owner = possibleOwners(members, at).find(({ personId }) => personId === ownerId)
  if (owner === undefined || !canOwnFor(owner, unitId)) throw ownerNotOfUnit()
  return { kind: 'planned', unitId, ownerId, ownerName: owner.name, dueOn }
}

function isInForce(
  { validFrom, validTo }: { readonly validFrom: Date; readonly validTo: Date | null },
  at: Date,
): boolean {
  return validFrom <= at && (validTo === null || at < validTo)
}

/** The unit that is to do it says how far it is; what another unit is to do is not there for it. */
export async function reportRecommendation(
  wanted: Progress & RecommendationKey,
  context: RequestContext,
): Promise<RecommendationView> {
  return changeRecommendation(
    { ...wanted, action: 'report_recommendation', decide: (changing) => toProgress(wanted, changing) },
    context,
  )
}

async function toProgress(wanted: Progress, changing: Changing): Promise<RecommendationChange> {
  const { actor, loaded, known } = changing
  const { seats, row } = loaded
  if (!reportsOf(actor, { ...row, seats, unitId: known.standing.unitId })) throw recommendationNotFound()
  switch (wanted.kind) {
    case 'progress':
      return { kind: 'progress_told', text: wanted.text }
    case 'done':
      return { kind: 'done_reported', text: wanted.text }
    case 'add_evidence':
      return { kind: 'evidence_added', itemId: await newEvidence(wanted.itemId, changing) }
    case 'remove_evidence': {
      const { itemId, reason } = wanted
      if (!known.standing.evidenceItemIds.includes(itemId)) throw evidenceNotHere()
      return { kind: 'evidence_removed', itemId, reason }
    }
  }
}

/** Whoever does not read the library names what they brought themselves. */
async function newEvidence(itemId: string, { db, actor, known, loaded }: Changing): Promise<string> {
  const { institutionId } = loaded.row
  const item = (await newestOf(db, institutionId, [itemId])).get(itemId)
  if (item === undefined || !isVisible(actor, item)) throw evidenceNotHere()
  if (!canIn(actor, 'read_evidence', institutionId) && item.itemAuthorId !== actor.personId)
    throw evidenceNotHere()
  if (known.standing.evidenceItemIds.includes(itemId)) throw evidenceAlready()
  return itemId
}

/** The person in charge confirms what the unit says, sends it back, gives it up with a reason, or opens it again. */
export async function decideRecommendation(
  wanted: Decision & RecommendationKey,
  context: RequestContext,
): Promise<RecommendationView> {
  return changeRecommendation(
    { ...wanted, action: 'confirm_recommendation', decide: (changing) => toDecision(wanted, changing) },
    context,
  )
}

function toDecision(wanted: Decision, { actor, known }: Changing): RecommendationChange {
  switch (wanted.kind) {
    case 'confirm':
      if (reporterOf(known) === actor.personId) throw ownReport()
      return { kind: 'done_confirmed' }
    case 'send_back':
      return { kind: 'sent_back', reason: wanted.reason }
    case 'not_done':
      return { kind: 'not_done', reason: wanted.reason }
    case 'reopen':
      return { kind: 'reopened', reason: wanted.reason }
  }
}

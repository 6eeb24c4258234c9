import type { z } from '@hono/zod-openapi'
import { type RefusedConflictRules, refuseConflictRules } from '@undagi/maturity'
import { refer } from '../../../platform/audit/references.ts'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { announce } from '../../../platform/events/announce.ts'
import { invalidRequest } from '../../../platform/http/request.errors.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { holdStill } from '../../assessments/usecases/find-assessments.ts'
import { conflictPeriodWrong, conflictRulesStale, conflictRulesWeaker } from '../assignments.errors.ts'
import { insertChange, listChanges, waitForAssignments } from '../assignments.repository.ts'
import type { ConflictRulesView } from '../conflicts.presenter.ts'
import type { conflictRulingSchema } from '../conflicts.schemas.ts'
import { ensureMayRule } from '../ensure-may-rule.ts'
import { foldAssignments } from '../fold-assignments.ts'
import { getPlace, rulesWithin } from '../rules-within.ts'

type Wanted = z.infer<typeof conflictRulingSchema> & { readonly assessmentId: string }

/** Says which ties forbid in a round: by name, with a reason, until it is published. Whoever is tied by it judges no more from then on. */
export async function ruleConflicts(wanted: Wanted, context: RequestContext): Promise<ConflictRulesView> {
  const { database, request } = context
  const { view, isStale } = await database.asActor(request, async (session) => {
    const ruled = await ruleAs(session, wanted, request.at)
    // Holding the assessment looks like a change to the log: who came too late has done nothing.
    if (ruled.isStale) request.trail?.leaveOut()
    return ruled
  })
  if (isStale) throw conflictRulesStale({ current: view })
  await announce(assessmentTopic(wanted.assessmentId), context)
  return view
}

async function ruleAs(
  { db, actor }: { readonly db: Sql; readonly actor: Actor },
  { assessmentId, expectedRulings, rules, reason }: Wanted,
  at: Date,
) {
  // Held before it is read: a lock and this come one after the other, and so do two who assign.
  await holdStill(db, [assessmentId])
  const place = await getPlace(db, { assessmentId, actor })
  const { institutionId } = place
  const actedAs = ensureMayRule(actor, place)
  const refused = refuseConflictRules(rules)
  if (refused !== undefined) throw problemOf[refused]()
  await waitForAssignments(db, [institutionId])
  const before = await listChanges(db, institutionId)
  const said = foldAssignments(before).rulings.filter((each) => each.assessmentId === assessmentId)
  const isStale = said.length !== expectedRulings
  if (!isStale) {
    await insertChange(db, {
      ...{ institutionId, assessmentId, sequence: before.length + 1 },
      change: { kind: 'conflicts_ruled', rules, reason, actedAs },
      ...{ actorId: actor.personId, actorName: actor.name, recordedAt: at },
    })
    refer(db, { assignments: [{ kind: 'conflicts_ruled' }] })
  }
  return { view: await rulesWithin(db, { place, actor }), isStale }
}

const problemOf: Readonly<Record<RefusedConflictRules, () => Error>> = {
  named_twice: invalidRequest,
  weaker_than_text: conflictRulesWeaker,
  never_ends: conflictPeriodWrong,
  period_missing: conflictPeriodWrong,
}

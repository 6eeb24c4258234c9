import { refer } from '../../../platform/audit/references.ts'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { announce } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { findingsChanged } from '../findings.errors.ts'
import type { FindingsView } from '../findings.presenter.ts'
import { insertDecision } from '../findings.repository.ts'
import { type CriterionKey, type HeldCriterion, holdCriterion } from '../hold-criterion.ts'
import { readFindings } from './read-findings.ts'

interface NewDecision extends CriterionKey {
  readonly met: boolean
  readonly reason: string
  readonly seenFindings: string
  readonly seenDecision: string | null
}

/** A person's word beside what was found; only for who saw what is found now. */
export async function decideCriterion(
  { met, reason, seenFindings, seenDecision, ...key }: NewDecision,
  context: RequestContext,
): Promise<FindingsView> {
  const { database, editions, request } = context
  await database.asActor(request, async ({ db, actor }) => {
    const held = await holdCriterion(db, key, { actor, editions, at: request.at })
    const isSeen = held.findings === seenFindings && (held.standing?.id ?? null) === seenDecision
    if (!isSeen) throw findingsChanged()
    await write(db, { key, held, actor, verdict: met ? 'met' : 'unmet', reason, at: request.at })
  })
  await announce(assessmentTopic(key.assessmentId), context)
  return readFindings(key, context)
}

interface DecisionEnd extends CriterionKey {
  readonly reason: string
  readonly seenDecision: string
}

/** The decision stands no more, and what is found counts again; that it stood stays written. */
export async function takeDecisionBack(
  { reason, seenDecision, ...key }: DecisionEnd,
  context: RequestContext,
): Promise<FindingsView> {
  const { database, editions, request } = context
  await database.asActor(request, async ({ db, actor }) => {
    const held = await holdCriterion(db, key, { actor, editions, at: request.at })
    if (held.standing?.id !== seenDecision) throw findingsChanged()
    await write(db, { key, held, actor, verdict: 'taken_back', reason, at: request.at })
  })
  await announce(assessmentTopic(key.assessmentId), context)
  return readFindings(key, context)
}

interface Writing {
  readonly key: CriterionKey
  readonly held: HeldCriterion
  readonly actor: Actor
  readonly verdict: 'met' | 'unmet' | 'taken_back'
  readonly reason: string
  readonly at: Date
}

async function write(db: Sql, { key, held, actor, verdict, reason, at }: Writing): Promise<void> {
  const { assessmentId, code, criterionCode } = key
  const { institutionId, sequence, found, findings, role } = held
  const { id } = await insertDecision(db, {
    ...{ institutionId, assessmentId, indicatorCode: code, criterionCode, sequence },
    ...{ verdict, reason, found, findings, decidedAt: at },
    ...{ authorId: actor.personId, authorName: actor.name, authorRole: role },
  })
  refer(db, { decisions: [{ decisionId: id, indicator: code, criterion: criterionCode, verdict }] })
}

import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { administratorRequired } from '../../institutions/institutions.usecases.ts'
import type { Editions } from '../../instruments/editions.ts'
import { canSetTarget } from '../assessments.policy.ts'
import { holdAssessment } from '../hold-assessment.ts'
import { recordActions } from '../record-actions.ts'
import { ensureTargetOnScale } from './ensure-target-on-scale.ts'

/** A target acts on none. */
const noIndicator = ''

interface TargetChange {
  readonly actor: Actor
  readonly assessmentId: string
  readonly target: string | null
  readonly editions: Editions
  readonly at: Date
}

/** Sets the target within the transaction of who changes the round. */
export async function changeTarget(db: Sql, change: TargetChange): Promise<void> {
  const { actor, assessmentId, target, editions, at } = change
  const held = await holdAssessment(db, { actor, assessmentId, code: noIndicator, editions })
  if (!canSetTarget(actor, held)) throw administratorRequired()
  ensureTargetOnScale(target, held.edition.instrument)
  if (held.state.target === target) return
  await recordActions(db, held, { author: actor, at, actions: [{ kind: 'target_set', target }] })
}

import type { Actor } from '../../../../platform/database/actor.ts'
import type { Sql } from '../../../../platform/database/drizzle-on.ts'
import { canSee } from '../../../institutions/institutions.usecases.ts'
import type { Editions } from '../../../instruments/editions.ts'
import { toAction } from '../../actions.repository.ts'
import { assessmentNotFound } from '../../assessments.errors.ts'
import { holdForServer } from '../../hold-assessment.ts'
import type { HeldAssessment } from '../../record-actions.ts'
import { gatherOutside, type Outside } from './gather-outside.ts'
import { stageStepNotYours } from './outside.errors.ts'
import { canEverStep, canStep, type OutsideStep } from './outside.policy.ts'
import { selectOutsideActions } from './outside.repository.ts'

interface Wanted {
  readonly actor: Actor
  readonly step: OutsideStep
  readonly assessmentId: string
  /** The indicator that will be acted on; empty: the whole. */
  readonly code: string
  readonly editions: Editions
}

interface HeldFromOutside {
  readonly held: HeldAssessment
  readonly outside: Outside
  /** Whether the step can be taken where the assessment stands. */
  readonly isTime: boolean
}

/**
 * Locks an assessment for somebody who acts from outside, who need not read the institution's own work: 404 for who does not belong there, 403
 * for who never takes this step. Nobody lends it.
 */
export async function holdFromOutside(
  db: Sql,
  { actor, step, ...holding }: Wanted,
): Promise<HeldFromOutside> {
  const held = await holdForServer(db, holding)
  if (held === undefined || !canSee(actor, held.institutionId)) throw assessmentNotFound()
  if (!canEverStep(actor, step, held)) throw stageStepNotYours()
  const actions = await selectOutsideActions(db, held.id, holding.code === '' ? undefined : holding.code)
  return { held, outside: gatherOutside(actions.map(toAction)), isTime: canStep(actor, step, held) }
}

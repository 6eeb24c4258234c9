import type { Actor } from '../../../../platform/database/actor.ts'
import type { Sql } from '../../../../platform/database/drizzle-on.ts'
import { canSee, ministryActs } from '../../../institutions/institutions.usecases.ts'
import type { Editions } from '../../../instruments/editions.ts'
import { toAction } from '../../actions.repository.ts'
import { assessmentNotFound } from '../../assessments.errors.ts'
import { holdForServer } from '../../hold-assessment.ts'
import type { HeldAssessment } from '../../record-actions.ts'
import { gatherOutside, type Outside } from './gather-outside.ts'
import { notAssigned, ownJudgement, stageStepNotYours } from './outside.errors.ts'
import { canEverStep, canStep, holdsRoleFor, isMinistrysStep, type OutsideStep } from './outside.policy.ts'
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
 * for who never takes this step, leaves it to the ministry, is not assigned to the indicator, or said the other word on it. Nobody lends it.
 */
export async function holdFromOutside(
  db: Sql,
  { actor, step, ...holding }: Wanted,
): Promise<HeldFromOutside> {
  const held = await holdForServer(db, holding)
  if (held === undefined || !canSee(actor, held.institutionId)) throw assessmentNotFound()
  const { code } = holding
  const about = { id: held.id, institutionId: held.institutionId, stage: held.stage, code }
  if (!canEverStep(actor, step, about)) throw refusalOf(actor, step, about)
  const actions = await selectOutsideActions(db, held.id, code === '' ? undefined : code)
  ensureOtherEyes(actor, step, actions)
  return { held, outside: gatherOutside(actions.map(toAction)), isTime: canStep(actor, step, about) }
}

function refusalOf(actor: Actor, step: OutsideStep, about: Parameters<typeof isMinistrysStep>[2]): Error {
  if (isMinistrysStep(actor, step, about)) return ministryActs()
  return holdsRoleFor(actor, step, about) ? notAssigned() : stageStepNotYours()
}

type OutsideRow = Awaited<ReturnType<typeof selectOutsideActions>>[number]

/** Our own rule, which no text at hand states: nobody reviews what they judged, nor judges what they reviewed. */
function ensureOtherEyes({ personId }: Actor, step: OutsideStep, actions: readonly OutsideRow[]): void {
  const others = { judge_stage: 'score_reviewed', review_score: 'stage_judged' }
  const kind = step === 'judge_stage' || step === 'review_score' ? others[step] : undefined
  if (actions.some((each) => each.kind === kind && each.actorId === personId)) throw ownJudgement()
}

import type { Action } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'
import { assessmentNotFound } from '../assessments/usecases/hold-indicator.ts'
import { canSee, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { noStageOpen } from './recommendations.errors.ts'
import { canEver, canOn } from './recommendations.policy.ts'

type Assessed = Parameters<typeof canOn>[2]

/** 404 for who works elsewhere, 403 for a colleague whose roles do not allow it, and a word for whom they would in a stage that is open. */
export function ensureOn<Row extends Assessed>(
  actor: Actor,
  action: Action,
  row: Row | undefined,
): asserts row is Row {
  if (row === undefined || !canSee(actor, row.institutionId)) throw assessmentNotFound()
  if (canOn(actor, action, row)) return
  throw canEver(actor, action, row) ? noStageOpen() : roleNotAllowed()
}

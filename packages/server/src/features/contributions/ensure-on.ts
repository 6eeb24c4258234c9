import type { Action } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'
import { alreadySent, assessmentNotFound, roundLocked } from '../assessments/usecases/hold-indicator.ts'
import { canSee, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { canEver, canOn } from './contributions.policy.ts'

type Assessed = Parameters<typeof canOn>[2]

/** 404 for who works elsewhere, 403 for a colleague whose roles do not allow it, and a word for whom they would, had it not been sent or locked. */
export function ensureOn<Row extends Assessed>(
  actor: Actor,
  action: Action,
  row: Row | undefined,
): asserts row is Row {
  if (row === undefined || !canSee(actor, row.institutionId)) throw assessmentNotFound()
  if (canOn(actor, action, row)) return
  if (canOn(actor, action, { ...row, isLocked: false })) throw roundLocked()
  throw canEver(actor, action, row) ? alreadySent() : roleNotAllowed()
}

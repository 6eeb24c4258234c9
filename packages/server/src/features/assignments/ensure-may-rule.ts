import { goesOn } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'
import { isLocked } from '../calendar/usecases/stage-standing.ts'
import { roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { conflictRulesFrozen, ministryRulesConflicts, notJudgedFromOutside } from './assignments.errors.ts'
import type { Place } from './assignments.repository.ts'
import { rulesConflictsAs } from './conflicts.policy.ts'

/** As whom the person says which ties forbid; refused with what stands against it: their role, the ministry, the publication, the lock. */
export function ensureMayRule(actor: Actor, place: Place, hasMinistry: boolean) {
  const whileFilled = { ...place, stage: 'filling', isLocked: false } as const
  if (rulesConflictsAs(actor, { ...whileFilled, hasMinistry: false }) === undefined) throw roleNotAllowed()
  if (rulesConflictsAs(actor, { ...whileFilled, hasMinistry }) === undefined) throw ministryRulesConflicts()
  if (place.roundKind === 'self_assessment') throw notJudgedFromOutside()
  const as = rulesConflictsAs(actor, { ...place, isLocked: false, hasMinistry })
  if (as === undefined) throw conflictRulesFrozen()
  if (!goesOn('set_conflict_rules', place)) throw isLocked()
  return as
}

/** What it may answer. */
export { isLocked as roundLocked }

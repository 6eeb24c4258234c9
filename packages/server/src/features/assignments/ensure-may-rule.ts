import { goesOn } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'
import { isLocked } from '../calendar/usecases/stage-standing.ts'
import { ministryActs, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { conflictRulesFrozen, notJudgedFromOutside } from './assignments.errors.ts'
import type { Place } from './assignments.repository.ts'
import { isMinistrysToRule, rulesConflictsAs } from './conflicts.policy.ts'

/** As whom the person says which ties forbid; refused with what stands against it: their role, the ministry, the publication, the lock. */
export function ensureMayRule(actor: Actor, place: Place) {
  const whileFilled = { ...place, stage: 'filling', isLocked: false } as const
  if (rulesConflictsAs(actor, whileFilled) === undefined)
    throw isMinistrysToRule(actor, whileFilled) ? ministryActs() : roleNotAllowed()
  if (place.roundKind === 'self_assessment') throw notJudgedFromOutside()
  const as = rulesConflictsAs(actor, { ...place, isLocked: false })
  if (as === undefined) throw conflictRulesFrozen()
  if (!goesOn('set_conflict_rules', place)) throw isLocked()
  return as
}

/** What it may answer. */
export { isLocked as roundLocked }

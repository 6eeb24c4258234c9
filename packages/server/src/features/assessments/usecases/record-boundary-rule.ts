import type { RuledBoundary } from '@undagi/maturity'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { canSee, ministryActs, roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import type { Editions } from '../../instruments/editions.ts'
import { assessmentNotFound } from '../assessments.errors.ts'
import { boundaryFrozen } from '../boundary/boundary.errors.ts'
import { isMinistrysToRule, rulesAs } from '../boundary/boundary.policy.ts'
import { ensureUnlocked } from '../ensure-unlocked.ts'
import { holdForServer } from '../hold-assessment.ts'
import { type HeldAssessment, recordHappenings } from '../record-actions.ts'

/** A ruling acts on none. */
const noIndicator = ''

interface Holding {
  readonly actor: Actor
  readonly assessmentId: string
  readonly editions: Editions
}

/** Held for a ruling: 404 for who does not see the round, 403 for who never rules or leaves it to the ministry, 422 once it is published or while its round is locked. */
export async function holdForRuling(
  db: Sql,
  { actor, assessmentId, editions }: Holding,
): Promise<HeldAssessment> {
  const held = await holdForServer(db, { assessmentId, code: noIndicator, editions })
  if (held === undefined || !canSee(actor, held.institutionId)) throw assessmentNotFound()
  const whileFilled = { ...held, stage: 'filling' } as const
  if (rulesAs(actor, whileFilled) === undefined)
    throw isMinistrysToRule(actor, whileFilled) ? ministryActs() : roleNotAllowed()
  if (rulesAs(actor, held) === undefined) throw boundaryFrozen()
  ensureUnlocked('set_boundary_rule', held)
  return held
}

interface Ruling {
  readonly actor: Actor
  readonly rule: RuledBoundary
  readonly source: string
  readonly at: Date
}

/** Says by which index the predicate of the round is decided; the result is that of the new rule, in the same transaction. */
export async function recordBoundaryRule(
  db: Sql,
  held: HeldAssessment,
  ruling: Ruling,
): Promise<HeldAssessment> {
  const [after = held] = await recordBoundaryRules(db, [held], ruling)
  return after
}

/** The same rule for any number of them at once. */
export async function recordBoundaryRules(
  db: Sql,
  all: readonly HeldAssessment[],
  { actor, rule, source, at }: Ruling,
): Promise<readonly HeldAssessment[]> {
  const happenings = all.map((held) => {
    const actedAs = rulesAs(actor, held)
    if (actedAs === undefined) throw boundaryFrozen()
    return { held, actions: [{ kind: 'boundary_ruled' as const, rule, source, actedAs }] }
  })
  return recordHappenings(db, happenings, { author: actor, at })
}

/** What it may answer. */
export { boundaryFrozen } from '../boundary/boundary.errors.ts'
export { roundLocked } from '../ensure-unlocked.ts'

import { actOnBehalf } from '../../platform/database/act-on-behalf.ts'
import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assessorRequired, indicatorNotFound } from './assessments.errors.ts'
import { canFill, canReadAssessment, delegationsFor, type FillingAction } from './assessments.policy.ts'
import { ensureUnlocked } from './ensure-unlocked.ts'
import type { Author, HeldAssessment } from './record-actions.ts'
import { alreadySent } from './stages/stages.errors.ts'

interface Filling {
  readonly actor: Actor
  readonly action: FillingAction
  readonly code: string
}

/**
 * As whom the person fills in: in their own right where a role of theirs allows it, otherwise on behalf of the colleague who delegated
 * the indicator. What is then recorded, and the entry in the log, names both.
 */
export async function chooseAuthor(
  db: Sql,
  held: HeldAssessment,
  { actor, action, code }: Filling,
): Promise<Author> {
  if (canFill(actor, action, held)) {
    ensureUnlocked(action, held)
    return actor
  }
  const [delegation] = delegationsFor(actor, action, { ...held, code })
  if (delegation === undefined) throw whyNot(actor, held, { action, code })
  ensureUnlocked(action, held)
  // What was readable when the request began may be no longer: whoever sees nothing without it is told what they will be told next time.
  if (!(await actOnBehalf(db, delegation.id)))
    throw canReadAssessment(actor, held) ? assessorRequired() : indicatorNotFound()
  return { personId: actor.personId, name: actor.name, onBehalfOf: delegation.giverId }
}

/** Whoever would fill in, were it not sent, is told that it was. */
function whyNot(actor: Actor, held: HeldAssessment, { action, code }: Omit<Filling, 'actor'>) {
  const unsent = { ...held, code, stage: 'filling' } as const
  const wouldFill = canFill(actor, action, unsent) || delegationsFor(actor, action, unsent).length > 0
  return wouldFill ? alreadySent() : assessorRequired()
}

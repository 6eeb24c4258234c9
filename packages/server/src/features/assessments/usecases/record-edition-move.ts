import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { administratorRequired } from '../../institutions/institutions.usecases.ts'
import type { Editions } from '../../instruments/editions.ts'
import { canMoveEdition } from '../assessments.policy.ts'
import { ensureUnlocked } from '../ensure-unlocked.ts'
import { holdAssessment } from '../hold-assessment.ts'
import { recordActions } from '../record-actions.ts'
import { alreadySent } from '../stages/stages.errors.ts'

/** A move acts on none. */
const noIndicator = ''

interface Recording {
  readonly actor: Actor
  readonly assessmentId: string
  readonly move: { readonly fromRevision: number; readonly toRevision: number; readonly undone: boolean }
  readonly editions: Editions
  readonly at: Date
}

/** In the transaction that gave the round its other revision: the result is that of the new one. */
export async function recordEditionMove(db: Sql, recording: Recording): Promise<void> {
  const { actor, assessmentId, move, editions, at } = recording
  const held = await holdAssessment(db, { actor, assessmentId, code: noIndicator, editions })
  if (!canMoveEdition(actor, { ...held, stage: 'filling' })) throw administratorRequired()
  if (!canMoveEdition(actor, held)) throw alreadySent()
  ensureUnlocked('move_edition', held)
  await recordActions(db, held, { author: actor, at, actions: [{ kind: 'edition_moved', ...move }] })
}

/** What it may answer. */
export { roundLocked } from '../ensure-unlocked.ts'
export { alreadySent } from '../stages/stages.errors.ts'

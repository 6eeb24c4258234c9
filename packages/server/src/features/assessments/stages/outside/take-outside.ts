import type { Actor } from '../../../../platform/database/actor.ts'
import type { HeldAssessment } from '../../record-actions.ts'
import { isYetToCome } from '../paper-date.ts'
import type { TakenOutside } from '../stage-moved.ts'
import { paperFromTheFuture } from '../stages.errors.ts'
import { letterRequired, stageStepNotYours } from './outside.errors.ts'
import { type OutsideStep, takesAs } from './outside.policy.ts'

interface Step {
  readonly step: OutsideStep
  readonly letter: { readonly number: string; readonly date: string } | undefined
  readonly at: Date
}

/** As whom the person takes a step of the ministry. Who is not of the ministry names the letter that says it. */
export function takeOutside(
  actor: Actor,
  held: HeldAssessment,
  { step, letter = undefined, at }: Step,
): TakenOutside {
  const actedAs = takesAs(actor, step, held)
  if (actedAs === undefined) throw stageStepNotYours()
  if (actedAs === 'person_in_charge' && letter === undefined) throw letterRequired()
  if (letter !== undefined && isYetToCome(letter, { timeZone: held.timeZone, at })) throw paperFromTheFuture()
  return { actedAs, letter: letter ?? null }
}

import type { Action } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'
import { assessmentNotFound } from '../assessments/usecases/get-delegable.ts'
import { canSee, ensureMay } from '../institutions/institutions.usecases.ts'
import type { Place } from './assignments.repository.ts'

/** 404 for what is not there or is another institution's, 403 for a colleague whose roles do not allow it. */
export function ensureMayOn(actor: Actor, action: Action, place: Place | undefined): asserts place is Place {
  if (place === undefined || !canSee(actor, place.institutionId)) throw assessmentNotFound()
  ensureMay(actor, action, place.institutionId)
}

import { mayThrough } from '@undagi/permissions'
import type { Actor } from '../../../platform/database/actor.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'

/** Whoever fills in for the institution, or was delegated something there: proof belongs to what is filled in. */
export function ensureMayAdd(actor: Actor, institutionId: string): void {
  if (actor.delegations.some((each) => mayThrough(each, 'add_evidence', { institutionId }))) return
  ensureMay(actor, 'add_evidence', institutionId)
}

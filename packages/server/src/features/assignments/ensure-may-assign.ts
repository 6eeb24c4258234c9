import type { Actor } from '../../platform/database/actor.ts'
import { ministryActs, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { keepsAccountsHere } from './assignments.errors.ts'
import { type AssignsAs, assignsAs, isMinistrysToAssign, keepsAccounts } from './assignments.policy.ts'

/** As whom the person assigns here; refused with what stands against it. */
export function ensureMayAssign(actor: Actor, institutionId: string): AssignsAs {
  const as = assignsAs(actor, institutionId)
  if (as !== undefined) return as
  if (keepsAccounts(actor, institutionId)) throw keepsAccountsHere()
  throw isMinistrysToAssign(actor, institutionId) ? ministryActs() : roleNotAllowed()
}

import type { Actor } from '../../platform/database/actor.ts'
import { roleNotAllowed } from '../institutions/institutions.usecases.ts'
import type { Member } from '../people/people.usecases.ts'
import { hasMinistry } from '../people/usecases/has-ministry.ts'
import { keepsAccountsHere, ministryAssigns } from './assignments.errors.ts'
import { type AssignsAs, assignsAs, keepsAccounts } from './assignments.policy.ts'

interface Here {
  readonly institutionId: string
  readonly members: readonly Member[]
  readonly at: Date
}

/** As whom the person assigns here; refused with what stands against it. */
export function ensureMayAssign(actor: Actor, { institutionId, members, at }: Here): AssignsAs {
  const ministry = hasMinistry({ members, at })
  const as = assignsAs(actor, { institutionId, hasMinistry: ministry })
  if (as !== undefined) return as
  if (keepsAccounts(actor, institutionId)) throw keepsAccountsHere()
  throw ministry ? ministryAssigns() : roleNotAllowed()
}

import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { lookAtItem } from '../evidence/usecases/look-at-item.ts'
import { findContradictions } from './contradictions.ts'
import { type FoundPolicy, gatherRegister, type Register, standingIn } from './found-register.ts'
import { policyNotFound } from './policies.errors.ts'
import { dayOf, type PolicyText, type PolicyView, presentPolicy } from './policies.presenter.ts'
import { selectRegister } from './policies.repository.ts'

export interface PolicyKey {
  readonly institutionId: string
  readonly policyId: string
}

/** The register within a transaction that writes. */
export async function registerWithin(db: Sql, institutionId: string, at: Date): Promise<Register> {
  const rows = await Promise.all(selectRegister(db, { institutionId }))
  return gatherRegister(rows, at)
}

export function policyIn({ byId }: Register, policyId: string): FoundPolicy {
  const policy = byId.get(policyId)
  if (policy === undefined) throw policyNotFound()
  return policy
}

/** A policy as it is now, with what its text says of itself; within a transaction. */
export async function viewWithin(
  db: Sql,
  key: PolicyKey,
  { actor, at }: { readonly actor: Actor; readonly at: Date },
): Promise<PolicyView> {
  const register = await registerWithin(db, key.institutionId, at)
  const policy = policyIn(register, key.policyId)
  return presentPolicy(register, policy, await textOf(db, actor, { register, policy }))
}

async function textOf(
  db: Sql,
  actor: Actor,
  { register, policy }: { readonly register: Register; readonly policy: FoundPolicy },
): Promise<PolicyText | null> {
  const { evidenceItemId: itemId, institutionId, number } = policy.row
  if (itemId === null) return null
  const item = await lookAtItem(db, { institutionId, itemId }, actor)
  if (item === undefined) return { itemId, title: null, isRead: false, contradictions: [] }
  const { state } = standingIn(register, policy, register.today)
  const registered = {
    isEnacted: ['enacted', 'amended', 'revoked'].includes(state),
    ...{ number, enactedOn: dayOf(policy, 'enacted') },
  }
  const contradictions = item.findings.flatMap((found) => findContradictions(registered, found))
  return { itemId, title: item.title, isRead: item.findings.length > 0, contradictions }
}

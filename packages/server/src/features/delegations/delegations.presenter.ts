import type { z } from '@hono/zod-openapi'
import { type Action, lentActions } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'
import { delegationStateAt } from './delegation-state.ts'
import type { DelegationRow } from './delegations.repository.ts'
import type { delegationSchema } from './delegations.schemas.ts'

export type DelegationView = z.infer<typeof delegationSchema>

const filling: readonly Action[] = ['rate', 'judge_criteria', 'write_explanation']

export function presentDelegation(row: DelegationRow, actor: Actor, at: Date): DelegationView {
  const { delegation, institution, year, edition, invitation } = row
  const { id, assessmentId, indicatorCodes, giverName, delegateName, delegateId } = delegation
  return {
    ...{ id, institution, assessmentId, year, edition, indicatorCodes, giverName, delegateName, delegateId },
    validFrom: delegation.validFrom.toISOString(),
    validTo: delegation.validTo.toISOString(),
    state: delegationStateAt({ ...delegation, invitation }, { at, lends: lendsSomething(row, actor, at) }),
    withdrawnAt: delegation.withdrawnAt?.toISOString() ?? null,
  }
}

/** The giver knows what they hold; the other one was told with the session what it lends, once it has begun. */
function lendsSomething(
  { delegation }: DelegationRow,
  { personId, memberships, delegations }: Actor,
  at: Date,
): boolean {
  if (delegation.giverId !== personId) {
    const held = delegations.find(({ id }) => id === delegation.id)
    return held === undefined ? delegation.validFrom > at : lendsFilling(held)
  }
  const { institutionId, assessmentId, indicatorCodes, validFrom, validTo } = delegation
  const giverRoles = memberships
    .filter((each) => each.institutionId === institutionId)
    .map(({ role }) => role)
  const term = { fromMs: validFrom.getTime(), untilMs: validTo.getTime(), withdrawnMs: null }
  return lendsFilling({ institutionId, assessmentId, indicatorCodes, giverRoles, ...term })
}

function lendsFilling(delegation: Parameters<typeof lentActions>[0]): boolean {
  const lent = lentActions(delegation)
  return filling.some((action) => lent.includes(action))
}

import type { z } from '@hono/zod-openapi'
import { restAt } from './at-rest.ts'
import { delegationStateAt } from './delegation-state.ts'
import type { DelegationRow } from './delegations.repository.ts'
import type { delegationSchema } from './delegations.schemas.ts'
import { awaitsSecondFactor } from './lends-filling.ts'

export type DelegationView = z.infer<typeof delegationSchema>

interface Now {
  readonly at: Date
  /** Whether its giver still holds what it gives. */
  readonly lends: boolean
}

export function presentDelegation(row: DelegationRow, now: Now): DelegationView {
  const { delegation, institution, year, edition, invitation } = row
  const { id, assessmentId, indicatorCodes, giverName, delegateName, delegateId } = delegation
  return {
    ...{ id, institution, assessmentId, year, edition, indicatorCodes, giverName, delegateName, delegateId },
    validFrom: delegation.validFrom.toISOString(),
    validTo: delegation.validTo.toISOString(),
    state: delegationStateAt(
      { ...delegation, invitation },
      { ...now, helperMayHelp: row.helperMayHelp, awaitsSecondFactor: awaitsSecondFactor(row) },
    ),
    atRest: restAt(row) ?? null,
    acceptedAt: invitation?.acceptedAt?.toISOString() ?? null,
    withdrawnAt: delegation.withdrawnAt?.toISOString() ?? null,
  }
}

import { type Action, type Delegation, lentActions, type MemberRole } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'
import type { DelegationRow } from './delegations.repository.ts'

type Lent = Pick<
  DelegationRow['delegation'],
  'institutionId' | 'assessmentId' | 'indicatorCodes' | 'validFrom' | 'validTo'
>

/** What help is given for. */
export const filling: readonly Action[] = ['rate', 'judge_criteria', 'write_explanation']

/** Whether a delegation gives anything to fill in, for one of its two parties. */
export function lendsTo(
  row: DelegationRow,
  { personId, memberships, delegations }: Actor,
  at: Date,
): boolean {
  const { delegation } = row
  if (delegation.giverId !== personId) {
    // told with the session, once it has begun
    const held = delegations.find(({ id }) => id === delegation.id)
    return held === undefined ? delegation.validFrom > at : lendsFilling(held)
  }
  const here = memberships.filter(({ institutionId }) => institutionId === delegation.institutionId)
  return lendsWith(
    row,
    here.map(({ role }) => role),
  )
}

/** The same, knowing what its giver holds now: what waits for a second factor is not lent yet. */
export function lendsWith(row: DelegationRow, giverRoles: readonly MemberRole[]): boolean {
  const { delegation, rolesAwaiting } = row
  return givesFilling(
    delegation,
    giverRoles.filter((role) => !rolesAwaiting?.includes(role)),
  )
}

/** Whether what waits for a second factor would lend. */
export const awaitsSecondFactor = ({ delegation, rolesAwaiting }: DelegationRow): boolean =>
  rolesAwaiting !== null && givesFilling(delegation, rolesAwaiting)

/** Whether somebody with these roles has something to fill in to lend, once its time has come. */
export function givesFilling(delegation: Lent, giverRoles: readonly MemberRole[]): boolean {
  const { institutionId, assessmentId, indicatorCodes, validFrom, validTo } = delegation
  const term = { fromMs: validFrom.getTime(), untilMs: validTo.getTime(), withdrawnMs: null }
  return lendsFilling({ institutionId, assessmentId, indicatorCodes, giverRoles, ...term })
}

function lendsFilling(delegation: Delegation): boolean {
  const lent = lentActions(delegation)
  return filling.some((action) => lent.includes(action))
}

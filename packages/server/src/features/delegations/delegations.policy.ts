import { may } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'

interface Given {
  readonly institutionId: string
  readonly giverId: string
}

/** Whoever gave it, whatever they hold there now; and whoever keeps the people of the institution. */
export function canWithdraw(
  { personId, memberships }: Pick<Actor, 'personId' | 'memberships'>,
  { institutionId, giverId }: Given,
): boolean {
  const isOwn = personId === giverId
  return (
    may(memberships, 'withdraw_delegation', { institutionId, isOwn }) ||
    may(memberships, 'manage_people', { institutionId })
  )
}
